/**
 * Makes a vendor's text safe to print and to keep: at most 512 characters, one line, no control characters, escape
 * sequences or text-direction overrides, and nothing shaped like a credential. Never throws.
 *
 * @example
 * ```ts
 * import { safeText } from '@faultline/core'
 *
 * safeText('Invalid token: abc123\u001b[31m') // => 'Invalid token: [redacted]'
 * ```
 */
export function safeText(text: string): string {
  const trimmed = text.trim()
  if (trimmed.length < 99 && !suspicious.test(trimmed)) return trimmed
  return trimmed
    .slice(0, 999) // more than is kept, so that no credential is cut in two before it is known as one
    .replace(unprintable, ' ')
    .replace(credential, '[redacted]')
    .slice(0, 512)
    .trim()
}

/** Most vendor texts are a few plain words, which need no second look. */
const suspicious = /[^a-z_ .,']|bearer|basic/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what it finds
const unprintable = /\x1b(\[[^@-~]*|\][^\x07]*)?.?|[\p{C}\p{Zl}\p{Zp}]/gu
const credential =
  /(?<=bearer +|basic +|(token|secret|password|key|auth\w*|cookie)["' ]*[:=]["' ]*)[^\s"',;&]+|(?<=\/\/)[^\s/@]+(?=@)|(?<=\/\/\S*\?)[^\s"']+|eyJ[\w.-]+|(?=[a-z_-]*\d)[\w+=-]{24,}/gi
