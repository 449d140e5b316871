import type { Catalogue } from './catalogue.ts'
import { type Category, type CategoryTraits, isSuccessStatus, traitsOf } from './category.ts'

/** A documented failure with everything that its faults have in common. */
export interface KnownFailure extends CategoryTraits {
  readonly code: string | number
  readonly reason: string
  readonly category: Category
  readonly label: string
  readonly docsUrl: string
}

/** The documented failures of a vendor, by what an answer carries. */
export interface Lookup {
  /** By the vendor's code; its decimal string is the same code, and letter case does not matter. */
  byCode(code: string | number | undefined): KnownFailure | undefined
  /** The failure that a documented message tells from others of the same code. */
  byMessage(code: string | number, message: string): KnownFailure | undefined
  /** By an HTTP status, for an answer without a code. */
  byStatus(status: number): KnownFailure | undefined
}

/**
 * Indexes a catalogue once, so that deciding costs look-ups only. Maps, so that a code named `constructor` is an
 * ordinary unknown one.
 */
export function createLookup(catalogue: Catalogue): Lookup {
  const codes = new Map<unknown, KnownFailure>()
  const messages = new Map<string, KnownFailure>()
  const statuses = new Map<number, KnownFailure>()
  for (const entry of catalogue.entries) {
    if (!entry.reason) continue
    const {
      code,
      reason,
      category,
      label,
      message,
      docsUrl = catalogue.docsUrl,
      alsoStatus: status = entry.status,
    } = entry
    const { origin, retryable, processed } = { ...traitsOf(category), ...entry }
    const known = { code, reason, category, label, docsUrl, origin, retryable, processed }
    if (message) messages.set(messageKey(code, message), known)
    else {
      codes.set(code, known).set(`${code}`.toLowerCase(), known)
      if (!isSuccessStatus(status) && !statuses.has(status)) statuses.set(status, known)
    }
  }
  return {
    byCode: (code) => codes.get(code) ?? codes.get(`${code}`.toLowerCase()),
    byMessage: (code, message) => (messages.size ? messages.get(messageKey(code, message)) : undefined),
    byStatus: (status) => statuses.get(status),
  }
}

/** Letter case of a message does not matter, nor do outer space and a final period. */
function messageKey(code: string | number, message: string): string {
  return `${code} ${message.trim().replace(/\.$/, '')}`.toLowerCase()
}
