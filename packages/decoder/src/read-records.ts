import type { Evidence } from './evidence.ts'
import { objectIn } from './object-in.ts'
import { readObject } from './read-object.ts'

/**
 * Reads lines of NDJSON that are records: the first, and how many follow. `undefined` if only one is, and if the first
 * line isn't JSON; lines that are any other JSON may be the body of one response.
 */
export function readRecords(text: string): Evidence | undefined {
  const end = text.indexOf('\n')
  if (end < 0 || !objectIn(text.slice(0, end))) return undefined
  let first: Evidence | undefined
  let own = ''
  let count = 0
  for (const line of text.split('\n')) {
    const record = maybeRecord.test(line) ? readObject(objectIn(line)) : undefined
    if (!record) continue
    if (first) count += 1
    else own = line
    first ??= record
  }
  return first && count > 0 ? { ...first, others: { count, read: 'first' }, own } : undefined
}

/** Every record has a status, or the message of a VendorError; most lines without either needn't be parsed. */
const maybeRecord = /^\{.*(?:status|\[)/i
