import { codeOf, type FailureReading, field, jsonOf, type Reading } from '@faultline/core/adapter'
import { noRows } from './first-bytes.ts'
import { failureIndex } from './written-failure.ts'

/** The most of a written failure that is read, in bytes; one that is longer still ends the export, as malformed. */
export const longestFailure = 64 * 1024

/** Reads a body: the CSV, or a failure, alone or after rows; `undefined` if it's neither. */
export function read(body: unknown): Reading<string> | undefined {
  if (typeof body !== 'string' || noRows.test(body)) return readFailure(body)
  if (!body.includes('{')) return { ok: true, value: body }
  const bytes = new TextEncoder().encode(body)
  const at = failureIndex(bytes)
  if (at < 0) return { ok: true, value: body }
  const failure = readFailure(textOf(bytes.subarray(at, at + longestFailure)))
  return { ...(failure ?? { ok: false, malformed: true }), phase: 'stream' }
}

/** Reads `{ result: 'fail', message }`: the message is the code. `undefined` if it isn't that. */
export function readFailure(body: unknown): FailureReading | undefined {
  const json = jsonOf(body)
  if (field(json, 'result') !== 'fail') return undefined
  const code = codeOf(field(json, 'message'))
  return { ok: false, code, message: code }
}

/** Reads bytes as UTF-8. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
