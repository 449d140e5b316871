import type { Among, PastedResponse } from './evidence.ts'
import { boundaryAt, type Reading } from './response-boundary.ts'
import { type Head, headAt } from './response-head.ts'

/** A response of a paste, and how many final ones follow it. */
interface Http extends Partial<Among> {
  readonly response: PastedResponse
}

/** A status line at the beginning of a line, or, if a body doesn't end with a line break, after it. */
const begin = /^HTTP\/\d(?:\.\d)? +\d{1,3}\b|HTTP\/\d(?:\.\d)? +[1-5]\d\d(?: [\w '-]{1,60})?$/gim

/**
 * Reads what `curl -i` (or `-v`, with its `<` marks) prints: of several responses, after redirects, the last, and of
 * several final ones, of several URLs, the first.
 */
export function readHttp(paste: string): Http | undefined {
  const text = unmarked(paste.split(/\r?\n/)).join('\n')
  const begins = [...text.matchAll(begin)].map(({ index }) => index)
  const first = begins.findIndex((at) => at === 0 || text[at - 1] === '\n')
  if (first < 0) return undefined
  const { head, end, count } = firstFinal(text, begins.slice(first))
  const { status, headers, bodyAt } = head
  const response = { status, headers, body: text.slice(bodyAt, end).trim() }
  // The marks of `curl -v` are off, and with them the host that was called.
  const own = startsMarked.test(paste) ? paste : text.slice(0, end)
  return count === 0 ? { response } : { response, others: { count, read: 'first' }, own }
}

const startsMarked = /^< HTTP\//m

/** The first response that is certainly the last of its chain, else the last of all; and how many chains follow it. */
function firstFinal(text: string, [first = 0, ...begins]: readonly number[]) {
  let reading = readingAt(text, first)
  let found: { readonly head: Head; readonly end: number } | undefined
  let count = 0
  for (const at of begins) {
    const boundary = boundaryAt(text, at, reading)
    if (boundary === 'none') continue
    if (boundary === 'final') {
      found ??= { head: reading.head, end: at }
      count += 1
    }
    reading = readingAt(text, at)
  }
  return { ...(found ?? { head: reading.head, end: text.length }), count }
}

function readingAt(text: string, at: number): Reading {
  const head = headAt(text, at)
  return { head, bytes: 0, countedTo: head.bodyAt, hasStatusLine: false }
}

/** Takes the marks of `curl -v` off: `< ` before what was received; what was sent (`> `) and noted (`* `) goes. */
function unmarked(lines: readonly string[]): string[] {
  if (!lines.some((line) => startsMarked.test(line))) return lines.map((line) => line.trimEnd())
  return lines
    .filter((line) => !/^([>*] ?|[{}] \[|\s+% Total|\s*\d+ )/.test(line) || /^\s*[{[]"/.test(line))
    .map((line) => line.replace(/^< ?/, '').trimEnd())
}
