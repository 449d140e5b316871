const longestText = 512

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
  if (letters.test(text) && !scheme.test(text)) return text
  return text
    .slice(0, 2 * longestText) // redaction runs before the final cut, so that no credential is cut to half of itself
    .replace(escapes, '')
    .replace(controls, ' ')
    .replace(scheme, '$1 [redacted]')
    .replace(assignment, '$1[redacted]')
    .replace(userInfo, '//[redacted]@')
    .replace(secret, '[redacted]')
    .slice(0, longestText)
    .replace(halfCharacter, '')
    .trim()
}

const letters = /^[a-z][a-z_ ,']{0,80}\.?$/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const escapes = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b./g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const controls = /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+/g
const scheme = /\b(bearer|basic)\s+(?!tokens?\b|auth)[^\s"',;]+/gi
const assignment =
  /((?:token|secret|passw(?:or)?d|api[-_ ]?key|authorization|credentials?|cookie|signature)["']?\s*[:=]\s*["']?)[^\s"'&,;]+/gi
const userInfo = /\/\/[^\s/@]+@/g
const secret = /\b(?:(?:eyJ|[ps]k[-_]|gh[opsu]_|xox)[\w.+/=-]{8,}|(?=[\w+/=-]*\d)[\w+/=-]{32,})/g
const halfCharacter = /[\ud800-\udbff]$/
