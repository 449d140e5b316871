import { categories, type Fault } from '@faultline/core'
import { type Documented, documentedBy } from '../catalogue/documented.ts'
import { vendorById } from '../vendors.ts'
import type { MessageParts } from './evidence.ts'
import { isCategory } from './read-fault.ts'

/** Rebuilds a fault from the message of its VendorError; `undefined` if the message names no failure we know. */
export function faultOfMessage(parts: MessageParts): Fault | undefined {
  const { vendor, status, code, name, text } = parts
  const shared = { vendor, status, message: text || name, phase: 'response' } as const
  const owner = vendorById(vendor)
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

function documentedFields({ entry, origin, retryable, processed, docsUrl }: Documented, shown?: string) {
  const { category, reason, codes } = entry
  const code = codes.find((each) => shown === `${each}` || shown?.startsWith(`${each} `))
  const subcode = code === undefined ? undefined : shown?.slice(`${code} `.length)
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
