import { jsonOf } from '@faultline/core/adapter'
import { textsIn } from './texts-in.ts'

/**
 * The texts in a body under which a failure may be documented: the values of fields that hold codes and messages, and of
 * a body that isn't JSON every text.
 *
 * @example
 * ```ts
 * import { wordsOfBody } from './words-of.ts'
 *
 * wordsOfBody('{"error":{"code":"card_declined"},"id":"x1"}') // => ['card_declined']
 * ```
 */
export function wordsOfBody(body: string): string[] {
  const json = jsonOf(body)
  if (typeof json !== 'object' || json === null)
    return body.length > longestText ? [] : [...textsIn(body)].filter(isCode)
  const found: string[] = []
  collect(json, found, deepest)
  return found
}

const longestText = 20_000
const deepest = 5
const mostWords = 40
const telling = /code|err|reason|type|status|messag|msg|descr|detail|title|name/i

function collect(value: object, found: string[], depth: number): void {
  for (const [key, child] of Object.entries(value).slice(0, mostWords)) {
    if (typeof child === 'object' && child !== null && depth > 0) collect(child, found, depth - 1)
    const isTelling = telling.test(key) || Array.isArray(value)
    if (isTelling && (typeof child === 'string' || typeof child === 'number') && found.length < mostWords)
      found.push(`${child}`)
  }
}

/**
 * The texts under which a failure may be documented of a line that a person typed: the line, without `error code:` before
 * it, and the words in it that look like codes.
 *
 * @example
 * ```ts
 * import { wordsOfLine } from './words-of.ts'
 *
 * wordsOfLine('Error code: 40402') // => ['Error code: 40402', '40402']
 * wordsOfLine('got TOO_MANY_EVENTS again') // => ['got TOO_MANY_EVENTS again', 'TOO_MANY_EVENTS']
 * ```
 */
export function wordsOfLine(line: string): string[] {
  const value = line.replace(/^[\s\w]{0,40}[:=]\s*/, '')
  return [...new Set([line, value, ...(line.match(/[\w.-]+/g) ?? []).filter(isCode)])]
}

/** Whether a word isn't one of everyday language: `card_declined`, `40402`, `NotFound`, `TOO_MANY`. */
function isCode(word: string): boolean {
  return /\d{3}|\w[_.-]\w|[a-z][A-Z]|^[A-Z]{4,}$/.test(word)
}
