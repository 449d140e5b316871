import { codeOf, field, jsonOf } from '@faultline/core'
import { failureIndex, longestTail } from './tail.ts'

/** A body of the export API: the CSV, or `{ result: 'fail', message }`, alone or after rows. */
export interface Wire {
  /** The CSV; absent where there is a failure. */
  readonly csv?: string
  /** The vendor's code, which it sends as the failure's message; absent where there is none. */
  readonly code?: string | number | undefined
  /** Whether rows came before the failure. */
  readonly phase?: 'stream' | undefined
}

/** Reads a body; `undefined` where it is neither a CSV nor a failure. */
export function readWire(body: unknown): Wire | undefined {
  if (typeof body !== 'string' || noRows.test(body)) return readFailure(body)
  const tail = body.slice(-longestTail)
  const at = failureIndex(tail)
  return at < 0 ? { csv: body } : readFailure(tail.slice(at), 'stream')
}

function readFailure(body: unknown, phase?: 'stream'): Wire | undefined {
  const json = jsonOf(body)
  return field(json, 'result') === 'fail' ? { code: codeOf(field(json, 'message')), phase } : undefined
}

/**
 * Matches a text that cannot be rows, or is too short to tell: nothing at all, an object (a CSV's first column may begin
 * with `{`, but not with a bare quote after it, RFC 4180), a page, or UTF-16 read as what it is not.
 */
export const noRows =
  /^\ufeff?[\t-\r ]{0,4095}(?:\{[\t-\r ]{0,4095}(?:$|["}])|<?$|<[!?/a-zA-Z])|^\ufffd(?:$|\ufffd)/
