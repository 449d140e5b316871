import { jsonOf } from './json.ts'
import type { Reading } from './reader.ts'

/**
 * Whether a body is a stream of Server-Sent Events, of which a vendor may end one with an error after HTTP 200. Never
 * throws.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 *
 * @example
 * ```ts
 * import { isEventStream } from '@faultline/core/adapter'
 *
 * isEventStream('event: ping\ndata: {}\n\n') // => true
 * isEventStream('{"data":1}') // => false
 * ```
 */
export function isEventStream(body: unknown): body is string {
  return typeof body === 'string' && /^(?:event|data|id|retry)?:/.test(body)
}

/**
 * Returns the first event of a stream that passes: its data as JSON, which is on one line. Only lines that have `sign`
 * in them are parsed, because most of a stream isn't an error. `undefined` if none passes. Throws only what `passes` throws.
 *
 * @param stream The text of the stream.
 * @param sign A text that every wanted event has in its line, such as `"error"`.
 * @param passes Whether an event, parsed, is the wanted one.
 *
 * @example
 * ```ts
 * import { field, findEvent } from '@faultline/core/adapter'
 *
 * const stream = 'data: {"type":"ping"}\n\ndata: {"type":"error","code":7}\n\n'
 * findEvent(stream, 'error', (event) => field(event, 'type') === 'error') // => { type: 'error', code: 7 }
 * ```
 */
export function findEvent(stream: string, sign: string, passes: (event: unknown) => boolean): unknown {
  for (const line of stream.split('\n')) {
    if (!line.startsWith(prefix) || !line.includes(sign)) continue
    const event = jsonOf(line.slice(prefix.length))
    if (passes(event)) return event
  }
  return undefined
}

/**
 * Reads a stream in which no event is a failure: its text is the success, unless it breaks off, in the data of an event or
 * where the vendor documents more. Then what arrived is `partial`, and the call may be made again, as after a broken
 * connection. Throws only what `isCut` throws.
 *
 * @param stream The text of the stream. The data of each event is JSON on one line, or `[DONE]`.
 * @param isCut Whether the end is missing that the vendor documents.
 * @param retryable What the vendor says about sending the request again, if it does.
 *
 * @example
 * ```ts
 * import { readStream } from '@faultline/core/adapter'
 *
 * const isCut = (stream: string) => !stream.includes('[DONE]')
 * readStream('data: {"n":1}\n\ndata: [DONE]\n\n', isCut).ok // => true
 * readStream('data: {"n":1}\n\n', isCut).ok // => false
 * readStream('data: {"n":1}\n\ndata: {"n', () => false).ok // => false
 * ```
 */
export function readStream(
  stream: string,
  isCut: (stream: string) => boolean,
  retryable = true,
): Reading<string> {
  return endsWithinEvent(stream) || isCut(stream)
    ? { ok: false, malformed: true, retryable, processed: 'maybe', phase: 'stream', partial: stream }
    : { ok: true, value: stream }
}

function endsWithinEvent(stream: string): boolean {
  const last = stream.lastIndexOf(`\n${prefix}`) + 1
  if (!stream.startsWith(prefix, last)) return false
  const [line = ''] = stream.slice(last + prefix.length).split('\n', 1)
  return line.trim() !== '[DONE]' && jsonOf(line) === undefined
}

const prefix = 'data:'
