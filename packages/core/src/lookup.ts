import { type Catalogue, type FailureEntry, isFailureEntry } from './catalogue.ts'
import { isSuccessStatus } from './http-status.ts'

/** Finds documented failures. Maps, so that a code named `constructor` is an ordinary unknown one. */
export interface Lookup {
  /** By the vendor's code; letter case does not matter. */
  byCode(code: string | number | undefined): FailureEntry | undefined
  /** The entry that a documented message tells from others of the same code. */
  byMessage(code: string | number, message: unknown): FailureEntry | undefined
  /** By an HTTP status under which there was no code. */
  byStatus(status: number): FailureEntry | undefined
}

/** Indexes a catalogue once, so that deciding costs look-ups only. */
export function createLookup(catalogue: Catalogue): Lookup {
  const codes = new Map<string, FailureEntry>()
  const messages = new Map<string, FailureEntry>()
  const statuses = new Map<number, FailureEntry>()
  for (const entry of catalogue.entries.filter(isFailureEntry)) {
    const status = entry.alsoStatus ?? entry.status
    if (entry.message !== undefined) messages.set(messageKey(entry.code, entry.message), entry)
    else {
      codes.set(codeKey(entry.code), entry)
      if (!isSuccessStatus(status) && !statuses.has(status)) statuses.set(status, entry)
    }
  }
  return {
    byCode: (code) => (code === undefined ? code : codes.get(codeKey(code))),
    byMessage: (code, message) =>
      messages.size > 0 && typeof message === 'string' ? messages.get(messageKey(code, message)) : undefined,
    byStatus: (status) => statuses.get(status),
  }
}

function codeKey(code: string | number): string {
  return `${code}`.toLowerCase()
}

function messageKey(code: string | number, message: string): string {
  return `${code} ${message.trim().replace(/\.$/, '').toLowerCase()}`
}
