import type { Catalogue, FailureEntry } from './catalogue.ts'
import { isSuccessStatus } from './category.ts'

/** The documented failures of a vendor, by what an answer carries. */
export type Lookup = Map<string | number, FailureEntry>

/**
 * Indexes a catalogue once, so that deciding costs look-ups only. Keys are {@link codeKey}s, and numbers for the HTTP
 * statuses that mean an entry where there is no code. A Map, so that a code named `constructor` is an ordinary one.
 */
export function createLookup({ entries }: Catalogue): Lookup {
  const lookup: Lookup = new Map()
  for (const entry of entries) {
    if (!entry.reason) continue
    const { message, alsoStatus: status = entry.status } = entry
    lookup.set(codeKey(entry.code, message), entry)
    if (!message && !isSuccessStatus(status) && !lookup.has(status)) lookup.set(status, entry)
  }
  return lookup
}

/** Letter case of a code does not matter; in a message neither do outer space and a final period. */
export function codeKey(code: string | number | undefined, message = ''): string {
  return `${code}\n${message.trim().replace(/\.$/, '')}`.toLowerCase()
}
