import type { Documented } from './documented.ts'

/** What a failure is called on its own: `TOO_MANY_EVENTS · 40402`. */
export function entryHeading(one: Documented): string {
  const { reason, codes } = one.entry
  const text = codeText(one)
  return codes.length === 0 || text === reason ? reason : `${reason} · ${text}`
}

/** What a response carries to say that it's this failure: its code, with its subcode; its status if it has no code. */
export function codeText({ entry, code }: Documented): string {
  const parts = [code, entry.subcode].filter((part) => part !== undefined)
  if (parts.length > 0) return parts.join(' · ')
  return entry.status === undefined ? entry.reason : `HTTP ${entry.status}`
}

/** The message by which the vendor identifies this failure, or its beginning. */
export function identifyingMessage({ entry }: Documented): string | undefined {
  return entry.message ?? (entry.messagePrefix === undefined ? undefined : `${entry.messagePrefix}…`)
}
