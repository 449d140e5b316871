import { categories, type Fault } from '@faultline/core'
import { type DocumentedFailure, failuresOf } from '@faultline/core/adapter'
import type { MessageParts } from './evidence.ts'
import type { Vendor } from './library.ts'
import { isCategory } from './read-fault.ts'

/** Rebuilds a fault from the message of its VendorError; `undefined` if the message names no failure we know. */
export function faultOfMessage(parts: MessageParts, owner: Vendor | undefined): Fault | undefined {
  const { vendor, status, code, name, text } = parts
  const shared = { vendor, status, message: text || name, phase: 'response' } as const
  const catalogue = owner?.adapter.catalogue
  const entry = catalogue && failuresOf(catalogue).find(({ reason }) => reason === name)
  if (entry) return { ...shared, docsUrl: catalogue.docsUrl, ...documentedFields(entry, code) }
  if (!isCategory(name)) return undefined
  const decidedBy = status === 0 ? 'transport' : status < 300 ? 'body' : 'status'
  return {
    ...shared,
    ...(code !== undefined && { code }),
    documented: false,
    category: name,
    ...categories[name],
    decidedBy,
  }
}

function documentedFields(entry: DocumentedFailure, shown?: string) {
  const { category, reason, codes, docsUrl } = entry
  const traits = categories[category]
  const code = codes.find((each) => shown === `${each}` || shown?.startsWith(`${each} `))
  const rest = code === undefined ? undefined : shown?.slice(`${code} `.length)
  const subcode = rest === `${entry.subcode}` ? entry.subcode : rest
  return {
    reason,
    documented: true,
    category,
    origin: traits.origin,
    retryable: entry.retryable ?? traits.retryable,
    processed: entry.processed ?? traits.processed,
    ...(docsUrl !== undefined && { docsUrl }),
    ...(code !== undefined && { code }),
    ...(subcode && { subcode }),
    decidedBy: ruleFor(entry, shown),
  }
}

/** The rule that must have applied, as far as the parts show it. */
function ruleFor({ message, messagePrefix, subcode }: DocumentedFailure, code?: string): Fault['decidedBy'] {
  if (message !== undefined || messagePrefix !== undefined) return 'message'
  if (code === undefined) return 'status'
  return subcode === undefined ? 'code' : 'subcode'
}
