import { categories, type Fault } from '@faultline/core'
import { type Documented, documentedBy } from '../catalogue/documented-by.ts'
import type { Vendor } from '../vendor.ts'
import type { MessageParts } from './evidence.ts'
import { isCategory } from './read-fault.ts'

/** Rebuilds a fault from the message of its VendorError; `undefined` if the message names no failure we know. */
export function faultOfMessage(parts: MessageParts, owner: Vendor | undefined): Fault | undefined {
  const { vendor, status, code, name, text } = parts
  const shared = { vendor, status, message: text || name, phase: 'response' } as const
  const one = owner && documentedBy(owner).find(({ entry }) => entry.reason === name)
  if (one) return { ...shared, ...documentedFields(one, code) }
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

function documentedFields(one: Documented, shown?: string) {
  const { entry, origin, retryable, processed, docsUrl } = one
  const { category, reason, codes } = entry
  const code = codes.find((each) => shown === `${each}` || shown?.startsWith(`${each} `))
  const rest = code === undefined ? undefined : shown?.slice(`${code} `.length)
  const subcode = rest === `${entry.subcode}` ? entry.subcode : rest
  const facts = { reason, documented: true, category, origin, retryable, processed, docsUrl }
  return {
    ...facts,
    ...(code !== undefined && { code }),
    ...(subcode && { subcode }),
    decidedBy: ruleFor(entry, shown),
  }
}

/** The rule that must have applied, as far as the parts show it. */
function ruleFor(
  { message, messagePrefix, subcode }: Documented['entry'],
  code?: string,
): Fault['decidedBy'] {
  if (message !== undefined || messagePrefix !== undefined) return 'message'
  if (code === undefined) return 'status'
  return subcode === undefined ? 'code' : 'subcode'
}
