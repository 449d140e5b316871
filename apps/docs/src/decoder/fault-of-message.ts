import { categories, type Fault } from '@faultline/core'
import { documentedBy } from '../catalogue/documented.ts'
import { vendorById } from '../vendors.ts'
import type { MessageParts } from './evidence.ts'
import { isCategory } from './read-fault.ts'

/** Rebuilds a fault from the message of its VendorError; `undefined` where the message names no failure we know. */
export function faultOfMessage({ vendor, status, code, name, text }: MessageParts): Fault | undefined {
  const shared = { vendor, status, message: text || name, phase: 'response' } as const
  const owner = vendorById(vendor)
  const one = owner && documentedBy(owner).find(({ entry }) => entry.reason === name)
  if (one) {
    const { origin, retryable, processed, entry, docsUrl } = one
    const { category, reason } = entry
    const decidedBy = code === undefined ? 'status' : entry.message === undefined ? 'code' : 'message'
    return {
      ...shared,
      ...(code !== undefined && { code: entry.code }),
      reason,
      documented: true,
      category,
      origin,
      retryable,
      processed,
      decidedBy,
      docsUrl,
    }
  }
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
