import { field, jsonOf } from '@faultline/core/adapter'
import type { Evidence, PastedResponse } from './evidence.ts'
import { readFault } from './read-fault.ts'
import { isWholeLiteral, readLiteral } from './read-literal.ts'
import { readMessage } from './read-message.ts'

/** The names under which loggers keep the error, the response, its status, and its body. */
const errorNames = ['err', 'error', 'exception', 'reason', 'failure']
const responseNames = ['res', 'response', 'http']
const statusNames = [
  'statusCode',
  'status_code',
  'httpStatus',
  'http_status',
  'http.response.status_code',
  'status',
]
const bodyNames = ['body', 'responseBody', 'response_body', 'data', 'payload', 'text']

/** Reads a line of a log that is JSON, as loggers write it; `undefined` if it isn't one. */
export function readLogObject(line: object): Evidence | undefined {
  const errors = errorNames.map((name) => field(line, name))
  for (const holder of [line, ...errors]) {
    const fault = readFault(field(holder, 'fault')) ?? readFault(holder)
    if (fault) return { kind: 'fault', format: 'fault', fault }
  }
  for (const text of [line, ...errors].flatMap((holder) => [
    holder,
    field(holder, 'message'),
    field(line, 'msg'),
  ])) {
    const parts = typeof text === 'string' ? readMessage(text) : undefined
    if (parts) return { kind: 'message', format: 'log', parts }
  }
  for (const holder of [...responseNames.map((name) => field(line, name)), line]) {
    const response = responseIn(holder, line)
    if (response) return { kind: 'response', format: 'log', response }
  }
  return undefined
}

function responseIn(holder: unknown, line: object): PastedResponse | undefined {
  const status = statusNames.map((name) => numberOf(field(holder, name))).find((value) => value !== undefined)
  const headers = field(holder, 'headers')
  const body =
    [holder, line].flatMap((place) => bodyNames.map((name) => field(place, name))).find(isBody) ??
    (typeof headers === 'object' ? '' : undefined)
  // A vendor's own body may have a field named status: a log line has its body, or headers, apart.
  return status === undefined || body === undefined ? undefined : { status, headers: headersIn(holder), body }
}

function headersIn(holder: unknown): { [name: string]: string } {
  const headers = field(holder, 'headers')
  if (typeof headers !== 'object' || headers === null) return {}
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  )
}

/** Reads a line of a log that is text: the message of a VendorError, or a status which may have a body beside it. */
export function readLogLine(line: string): Evidence | undefined {
  const parts = readMessage(line)
  if (parts) return { kind: 'message', format: 'message', parts }
  const status = shownStatus.exec(line)
  if (!status) return undefined
  const rest = line.slice(status.index + status[0].length)
  const { body, isWhole } = bodyIn(rest) ?? bodyIn(line) ?? noBody
  const response = { status: Number(status[1]), headers: {}, body }
  return { kind: 'response', format: 'log', response, ...(!isWhole && { isPart: true }) }
}

/** A line of an access log, `status=402`, `status code 402`, or a line that begins with the status. */
const shownStatus =
  /(?:\bHTTP\/[\d.]+"? |\bstatus(?:[ _-]?code)?(?:["']?\s*[=:]\s*["']?| )|\bHTTP |^)([1-9]\d\d)\b/i

interface Body {
  readonly body: string
  /** Whether it's certainly all that was sent. */
  readonly isWhole: boolean
}

const noBody: Body = { body: '', isWhole: false }

/** The body in a line: JSON, JSON in a quoted field, whose quotes are escaped, a literal, or XML. */
function bodyIn(line: string): Body | undefined {
  const found = /[{[][\s\S]*[}\]]/.exec(line)?.[0]
  if (found === undefined) {
    const markup = /<[?A-Za-z][\s\S]*>/.exec(line)?.[0]
    return markup === undefined ? undefined : { body: markup, isWhole: false }
  }
  const json = [found, found.replaceAll('\\"', '"')].find((text) => jsonOf(text) !== undefined)
  if (json !== undefined) return { body: json, isWhole: true }
  return { body: JSON.stringify(readLiteral(found)) ?? found, isWhole: isWholeLiteral(found) }
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && number >= 0 && number < 1000 ? number : undefined
}

function isBody(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null)
}
