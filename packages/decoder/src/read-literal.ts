/**
 * Reads an object or a list as `console.log` or Python prints it: bare and single-quoted names, `undefined`, `None`,
 * `Decimal('1')`, `[Object]`, and `…` for what was left out. Text before it (`failed: {`) and after it doesn't matter.
 * `undefined` if there is none. Never throws; the time grows with the length.
 *
 * @example
 * ```ts
 * import { readLiteral } from './read-literal.ts'
 *
 * readLiteral("{ status: false, code: 40402, data: undefined, … }") // => { status: false, code: 40402, data: null }
 * readLiteral("sent {'ok': False, 'rows': (1, 2)}") // => { ok: false, rows: [1, 2] }
 * readLiteral('{') // => undefined
 * ```
 */
export function readLiteral(text: string): object | undefined {
  if (/^\s*<(?!ref )/.test(text)) return undefined // a page has braces in its styles
  const braces = [...text.slice(0, farthestBegin).matchAll(/\{|^\s*\[(?=\s*[[{('"\d])/g)]
  // The first object in a list that can't be read isn't what was printed.
  const most = braces[0]?.[0].endsWith('[') ? 1 : mostBegins
  for (const { 0: begin, index } of braces.slice(0, most)) {
    const value = readAt({ text, at: index + begin.length - 1, depth: 0 })
    if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) return value
  }
  return undefined
}

/** Whether a text is one object or list, as JSON or printed, with nothing before or behind it. Never throws. */
export function isWholeLiteral(text: string): boolean {
  const cursor = { text: text.trim(), at: 0, depth: 0 }
  return /^[{[]/.test(cursor.text) && readAt(cursor) !== undefined && cursor.at === cursor.text.length
}

/** A brace in the sentence before the object may come first; more than a few aren't tried. */
const mostBegins = 4
const farthestBegin = 10_000
const deepest = 100

/** Where reading is. Functions move `at` on, and throw Unreadable if the text isn't a literal. */
interface Cursor {
  readonly text: string
  at: number
  depth: number
}

class Unreadable extends Error {}

function readAt(cursor: Cursor): unknown {
  try {
    return readValue(cursor)
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

function readValue(cursor: Cursor): unknown {
  const first = peek(cursor)
  if (first === '<') return readAngle(cursor)
  if (first === '{') return readObject(cursor)
  if (first === '[' || first === '(') return readList(cursor)
  if (first === '"' || first === "'" || first === '`') return readString(cursor)
  return readWord(cursor)
}

/** `<Buffer 7b>` is a value that isn't shown; `<ref *1>` stands before the value that others point to. */
function readAngle(cursor: Cursor): unknown {
  const found = match(cursor, angle)
  if (found === undefined) throw new Unreadable()
  return found.startsWith('<ref') ? readValue(cursor) : found
}

function readObject(cursor: Cursor): object {
  const members: [string, unknown][] = []
  readMembers(cursor, '}', () => {
    const name = readName(cursor)
    if (peek(cursor) === '=' && cursor.text[cursor.at + 1] === '>') cursor.at += 2
    else if (peek(cursor) === ':') cursor.at += 1
    else throw new Unreadable()
    members.push([name, readValue(cursor)])
  })
  return Object.fromEntries(members)
}

function readList(cursor: Cursor): unknown[] {
  const items: unknown[] = []
  readMembers(cursor, cursor.text[cursor.at] === '[' ? ']' : ')', () => items.push(readValue(cursor)))
  return items
}

/** Reads what is between brackets, and skips what the printer left out. */
function readMembers(cursor: Cursor, closing: string, readMember: () => void): void {
  cursor.at += 1
  cursor.depth += 1
  if (cursor.depth > deepest) throw new Unreadable()
  for (let next = peek(cursor); next !== closing; next = peek(cursor)) {
    if (next === ',') cursor.at += 1
    else if (!match(cursor, leftOut)) readMember()
  }
  cursor.at += 1
  cursor.depth -= 1
}

/** `…`, `... 3 more items`. */
const leftOut = /…|\.\.\.(?: ?\d+ more \w+)?/y
/** `code`, `:code` of Ruby, `[cause]` and `[Symbol(kind)]` of Node. */
const name = /:?[\w$.-]+|\[[\w ().]{1,80}\]/y
const angle = /<[^<>\n]{1,2000}>/y
const space = /\s+/y
const number = /[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?n?(?![\w$])/iy
const word = /[\w$.]+/y
const note = /[^\]})\n,]*/y
/** `b'…'` and `u'…'` are strings of Python. */
const prefixed = /[brfu]{1,2}(?=['"])/iy

function readName(cursor: Cursor): string {
  peek(cursor)
  match(cursor, prefixed)
  const quote = cursor.text[cursor.at]
  if (quote === '"' || quote === "'") return readString(cursor)
  const found = match(cursor, name)
  if (found === undefined) throw new Unreadable()
  return found.replace(/^[:[]|\]$/g, '')
}

const constants: { readonly [word: string]: unknown } = {
  true: true,
  True: true,
  false: false,
  False: false,
  null: null,
  None: null,
  nil: null,
  undefined: null,
  NaN: null,
  Infinity: null,
}

/** A number, a constant, a class before its members (`Error {`), or a call (`Decimal('1')`, `datetime(2026, 1, 1)`). */
function readWord(cursor: Cursor): unknown {
  match(cursor, prefixed)
  if (/['"]/.test(cursor.text[cursor.at] ?? '')) return readString(cursor)
  const digits = match(cursor, number)
  if (digits !== undefined) return Number(digits.replaceAll('_', '').replace(/n$/, ''))
  const found = match(cursor, word)
  if (found === undefined) throw new Unreadable()
  if (Object.hasOwn(constants, found)) return constants[found]
  const next = peek(cursor)
  if (next === '{') return readObject(cursor)
  if (next === '(') return callOf(found, readList(cursor), cursor)
  // `[Object]`, `[Function: send]`, `<Buffer 00>`: nothing is known of it.
  match(cursor, note)
  return found
}

/** `Map(2) {` names a size, `Decimal('1')` a value. */
function callOf(name: string, values: readonly unknown[], cursor: Cursor): unknown {
  const next = peek(cursor)
  if (/^(?:Map|Set|Array|Object)$/.test(name) && (next === '{' || next === '[')) return readValue(cursor)
  return values.length === 1 ? values[0] : values
}

const escapes: { readonly [letter: string]: string } = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  0: '\0',
}
const stringParts = /[^\\'"`]+|\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|([\s\S]))|['"`]/iy

function readString(cursor: Cursor): string {
  const quote = cursor.text[cursor.at]
  const parts: string[] = []
  cursor.at += 1
  for (;;) {
    stringParts.lastIndex = cursor.at
    const [part, ...escaped] = stringParts.exec(cursor.text) ?? []
    if (part === undefined) throw new Unreadable()
    cursor.at += part.length
    if (part === quote) return parts.join('')
    parts.push(unescaped(part, escaped))
  }
}

function unescaped(part: string, [wide, four, two, letter]: readonly (string | undefined)[]): string {
  const hex = wide ?? four ?? two
  if (hex !== undefined) return fromCodePoint(Number.parseInt(hex, 16))
  return letter === undefined ? part : (escapes[letter] ?? letter)
}

function fromCodePoint(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
}

/** The next character after white space; throws at the end. */
function peek(cursor: Cursor): string {
  match(cursor, space)
  const next = cursor.text[cursor.at]
  if (next === undefined) throw new Unreadable()
  return next
}

/** Moves over what a pattern finds right here. */
function match(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0]
  cursor.at += found?.length ?? 0
  return found
}
