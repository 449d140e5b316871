import type { Catalogue, FailureEntry } from './catalogue.ts'
import { type CategoryTraits, isSuccessStatus, traitsOf } from './category.ts'

/** A documented failure with everything that its faults have in common. */
type KnownFailure = FailureEntry & CategoryTraits & { readonly docsUrl: string }

/** The documented failures of a vendor, by what an answer carries. */
export interface Lookup {
  /** By the vendor's code; its decimal string is the same code, and letter case does not matter. */
  byCode(code: string | number): KnownFailure | undefined
  /** The failure that a documented message tells from others of the same code. */
  byMessage(code: string | number, message: string): KnownFailure | undefined
  /** By an HTTP status, for an answer without a code. */
  byStatus(status: number): KnownFailure | undefined
}

/**
 * Indexes a catalogue once, so that deciding costs look-ups only; what vendors write most is found without changing
 * its letter case. Maps, so that a code named `constructor` is an ordinary unknown one.
 */
export function createLookup({ docsUrl, entries }: Catalogue): Lookup {
  const codes = new Map<unknown, KnownFailure>()
  const messages = new Map<unknown, Map<string, KnownFailure>>()
  const statuses = new Map<number, KnownFailure>()
  for (const entry of entries) {
    if (!entry.reason) continue
    const known = { docsUrl, ...traitsOf(entry.category), ...entry }
    const { code, message, alsoStatus: status = entry.status } = entry
    if (message) {
      const ofCode = messages.get(code) ?? new Map<string, KnownFailure>()
      messages.set(code, ofCode.set(message, known).set(plain(message), known))
    } else {
      codes.set(code, known).set(`${code}`.toLowerCase(), known)
      if (!isSuccessStatus(status) && !statuses.has(status)) statuses.set(status, known)
    }
  }
  return {
    byCode: (code) => codes.get(code) ?? codes.get(`${code}`.toLowerCase()),
    byMessage(code, message) {
      const ofCode = messages.get(code)
      return ofCode && (ofCode.get(message) ?? ofCode.get(plain(message)))
    },
    byStatus: (status) => statuses.get(status),
  }
}

/** Letter case of a message does not matter, nor do outer space and a final period. */
function plain(message: string): string {
  return message.trim().replace(/\.$/, '').toLowerCase()
}
