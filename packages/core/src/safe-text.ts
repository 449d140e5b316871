import { mayHoldCredential, withoutCredentials } from './credentials.ts'

/**
 * Makes a vendor's text safe to print and to keep: one line, no control characters, escape sequences or text-direction
 * overrides, nothing shaped like a credential, and at most `maxLength` UTF-16 units (512 by default). The cut never
 * leaves half a character, nor half of a short word. Safe text stays as it is. Never throws.
 *
 * @param text What the vendor wrote.
 * @param maxLength The most UTF-16 units to keep; 512 by default.
 *
 * @see [Security: Hostile responses](https://faultline.github.io/guide/security/#hostile-responses)
 *
 * @example
 * ```ts
 * import { safeText } from '@faultline/core/adapter'
 *
 * safeText('Invalid token: abc123\u001b[31m') // => 'Invalid token: [redacted]'
 * safeText('No such customer: cus_NffrFeUfNV2Hib') // => 'No such customer: cus_NffrFeUfNV2Hib'
 * safeText('Too many requests', 10) // => 'Too many'
 * ```
 */
export function safeText(text: string, maxLength = 512): string {
  const trimmed = text.trim()
  if (trimmed.length <= maxLength && plain.test(trimmed) && !mayHoldCredential(trimmed)) return trimmed
  const line = firstPart(trimmed, maxLength * 2)
    .replace(escapeSequence, ' ')
    .replace(unprintable, ' ')
    .trim()
  return shortened(withoutCredentials(line), maxLength)
}

/** What most messages are made of needs no second look: Korean, and printable ASCII without `/` and `=`. */
const plain = /^[ -.0-<>-~가-힣]*$/

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what it finds
const escapeSequence = /\x1b(?:\[[^@-~]*|\][^\x07]*)?./gu
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/gu

/** Bounds the work. What is cut in half may be a credential that nothing recognizes any more, so it isn't kept. */
function firstPart(text: string, maxLength: number): string {
  return text.length > maxLength ? text.slice(0, maxLength).replace(lastWord, '[redacted]') : text
}

const lastWord = /(?<![^\s"'])[^\s"']+$/

function shortened(text: string, maxLength: number): string {
  return text.length > maxLength
    ? text
        .slice(0, maxLength + 1)
        .replace(lastPiece, '')
        .trim()
    : text
}

/** Half a word, unless it is long; then half an escape or a character, which may have two units; never all of the text. */
const lastPiece = /(?<=\s)\S{0,24}$|\\{0,3}.$/u
