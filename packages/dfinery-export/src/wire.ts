import { failureIndex, longestTail, readFailure, type WrittenFailure } from './tail.ts'

/** A body of the export API: the CSV, or a failure, alone or after rows. */
export type Wire = { readonly csv: string } | WrittenFailure

/** Reads a body; `undefined` where it is neither a CSV nor a failure. */
export function readWire(body: unknown): Wire | undefined {
  if (typeof body !== 'string' || noRows.test(body)) return readFailure(body)
  const tail = body.slice(-longestTail)
  const at = failureIndex(tail)
  if (at < 0) return { csv: body }
  return readFailure(tail.slice(at), 'stream') ?? { malformed: true, phase: 'stream' }
}

/**
 * Matches a text that cannot be rows, or is too short to tell: nothing at all, an object (a CSV's first column may begin
 * with `{`, but not with a bare quote after it, RFC 4180), a page, half a character, or UTF-16 read as UTF-8. What is
 * white space for longer than 4 KiB is taken for rows, so that there is an end to reading it.
 */
export const noRows =
  /^\ufeff?[\t-\r ]{0,4095}(?:\{[\t-\r ]{0,4095}(?:$|["}])|<?$|<[!?/a-zA-Z])|^\ufffd(?:$|\ufffd)/
