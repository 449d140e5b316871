import { objectIn } from './object-in.ts'
import { beginsHead, type Head } from './response-head.ts'
import { isWholeMarkup } from './whole-markup.ts'

/**
 * What a status line after a response is: the next one of a chain (`passed`), which alone counts; the beginning of another
 * response after a final one (`final`); or a part of the body (`none`).
 */
type Boundary = 'passed' | 'final' | 'none'

/** A response that is being read, and how far its body was looked at. */
export interface Reading {
  readonly head: Head
  /** How many bytes of the body were counted, and up to where. */
  bytes: number
  countedTo: number
  /** Whether a status line was found to be a part of the body: the body isn't JSON then. */
  hasStatusLine: boolean
}

/**
 * Says what the status line at a place is to the response before it. If nothing shows that the body before it is whole,
 * an empty line makes it the next one of a chain.
 */
export function boundaryAt(text: string, at: number, reading: Reading): Boundary {
  const { head } = reading
  if (at < head.bodyAt) return 'none'
  const body = text.slice(head.bodyAt, at)
  const isAfterEmptyLine = body === '\n' || body.endsWith('\n\n')
  if (body.trim() === '') return isAfterEmptyLine ? afterNoBody(head) : 'none'
  if (beginsHead(text, at) && isWhole(body, text, at, reading))
    return redirects.has(head.status) ? 'passed' : 'final'
  reading.hasStatusLine = true
  return isAfterEmptyLine ? 'passed' : 'none'
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
/** After these a client sends the request again with what was asked for; 200 may be a proxy's, which opened a tunnel. */
const answered: ReadonlySet<number> = new Set([200, 401, 407, 417])

function afterNoBody({ status }: Head): Boundary {
  return status < 200 || redirects.has(status) || answered.has(status) ? 'passed' : 'final'
}

function isWhole(body: string, text: string, at: number, reading: Reading): boolean {
  return (
    hasItsLength(body, text, at, reading) ||
    (!reading.hasStatusLine && objectIn(body) !== undefined) ||
    isWholeMarkup(body)
  )
}

const encoder = new TextEncoder()

/** Whether a body has as many bytes as its header says; a line break before the next response may be the paste's. */
function hasItsLength(body: string, text: string, at: number, reading: Reading): boolean {
  const { 'content-length': length, 'content-encoding': encoding } = reading.head.headers
  if (length === undefined || !/^\d+$/.test(length) || encoding !== undefined) return false
  reading.bytes += encoder.encode(text.slice(reading.countedTo, at)).length
  reading.countedTo = at
  const emptyLine = body.startsWith('\n') ? 1 : 0
  const bytes = reading.bytes - emptyLine
  const breaks = body.endsWith('\n\n') ? 2 : body.endsWith('\n') ? 1 : 0
  return Number(length) <= bytes && Number(length) >= bytes - breaks
}
