import type { DocumentedFailure } from './failures-of.ts'
import type { Found, KnownFailure } from './known-failure.ts'

/** Failures by the message that identifies them. */
export interface MessageIndex {
  readonly exact: Map<string, Found>
  /** The longest first, so that the most specific one is found. */
  readonly prefixes: (readonly [prefix: string, found: Found])[]
}

export const emptyMessageIndex = (): MessageIndex => ({ exact: new Map(), prefixes: [] })

/** Adds a failure that has a message or the beginning of one. */
export function addMessage(
  index: MessageIndex,
  { message, messagePrefix }: DocumentedFailure,
  known: KnownFailure,
  code?: string | number,
): void {
  const found: Found = { known, code, decidedBy: 'message' }
  if (message !== undefined) index.exact.set(plain(message), found)
  if (messagePrefix === undefined) return
  index.prefixes.push([messagePrefix.toLowerCase(), found])
  index.prefixes.sort(([first], [second]) => second.length - first.length)
}

/** Finds the failure that a message identifies; a message that isn't text identifies none. */
export function findByMessage(index: MessageIndex | undefined, message: unknown): Found | undefined {
  if (!index || typeof message !== 'string') return undefined
  const text = plain(message)
  return index.exact.get(text) ?? index.prefixes.find(([prefix]) => text.startsWith(prefix))?.[1]
}

/** Letter case of a message doesn't matter, nor do outer space and a final period. */
function plain(message: string): string {
  return message.trim().replace(/\.$/, '').toLowerCase()
}
