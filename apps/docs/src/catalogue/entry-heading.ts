import type { Documented } from './documented.ts'

/** What a failure is called on its own: `TOO_MANY_EVENTS · 40402`; a code that is its name isn't repeated. */
export function entryHeading({ entry, code }: Documented): string {
  const { reason, subcode } = entry
  return [...new Set([reason, code, subcode])].filter((part) => part !== undefined).join(' · ')
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
