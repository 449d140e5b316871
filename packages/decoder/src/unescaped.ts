/**
 * Takes the quotes and backslashes off a text that was written as a string of JSON, JavaScript or Python: what is inside
 * is what was received. A text that isn't in quotes is returned as it is. Never throws.
 *
 * @example
 * ```ts
 * import { unescaped } from './unescaped.ts'
 *
 * unescaped('"{\\"code\\":40402}"') // => '{"code":40402}'
 * unescaped('{\\"code\\":40402}') // => '{"code":40402}'
 * unescaped(`b'{"code": 40402}'`) // => '{"code": 40402}'
 * ```
 */
export function unescaped(text: string): string {
  let plain = text
  for (let layer = 0; layer < mostLayers; layer++) {
    const inside = unquoted(plain) ?? withoutBackslashes(plain)
    if (inside === undefined) break
    plain = inside.trim()
  }
  return plain
}

/** A log collector may have quoted what a logger had quoted before. */
const mostLayers = 3
const inQuotes = /^[bu]?(['"`])([\s\S]*)\1$/

function unquoted(text: string): string | undefined {
  const [, quote, inside = ''] = inQuotes.exec(text) ?? []
  if (quote === undefined) return undefined
  return quote === '"'
    ? (stringOf(text) ?? withoutBackslashes(inside))
    : inside.replaceAll(`\\${quote}`, quote)
}

/** An object whose quotes all have a backslash was cut out of a string. */
function withoutBackslashes(text: string): string | undefined {
  if (!/^[{[]\s*(?:[{[]\s*)*\\+"/.test(text)) return undefined
  return stringOf(`"${text}"`) ?? text.replaceAll('\\"', '"')
}

function stringOf(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^[bu]/, ''))
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined // not JSON: a line break in it, or a quote
  }
}
