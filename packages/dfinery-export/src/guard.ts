import type { ByteReader, Opened, StreamFailure } from '@faultline/core'
import { failureIndex, longestTail, mayBegin } from './tail.ts'
import { noRows } from './wire.ts'

type Bytes = Uint8Array<ArrayBuffer>

// More bytes than it takes to decide: a byte order mark, white space, `{`, white space, and one more.
const longestHead = 9000

/** Lets the first bytes decide: rows become a guarded stream, anything else is handed back to be read as text. */
export async function open(reader: ByteReader, fail: StreamFailure): Promise<Opened<ReadableStream<Bytes>>> {
  let head: Bytes = new Uint8Array()
  let chunk: Bytes | undefined
  do {
    chunk = (await reader.read()).value
    if (chunk) head = join(head, chunk)
    if (!noRows.test(textOf(head.subarray(0, longestHead)))) return { value: streamOf(reader, head, fail) }
  } while (chunk && head.length < longestHead)
  return { head }
}

/** A plain stream read on demand: a TransformStream, and a byte stream too, costs a fifth and more. */
function streamOf(reader: ByteReader, head: Bytes, fail: StreamFailure): ReadableStream<Bytes> {
  const rows = rowsOf(reader, head, fail)
  return new ReadableStream(
    {
      async pull(controller) {
        const { value } = await rows.next()
        if (value) controller.enqueue(value)
        else controller.close()
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

/**
 * Hands the chunks on untouched, but for an end that may be a failure: that is held back until more is known. Throws
 * where the export is not whole, after its last row, because an error drops what a stream still has in its queue.
 */
async function* rowsOf(reader: ByteReader, head: Bytes, fail: StreamFailure): AsyncGenerator<Bytes, void> {
  let held: Bytes = new Uint8Array()
  let failure: Error | undefined
  try {
    for (let chunk: Bytes | undefined = head; chunk; chunk = (await reader.read()).value) {
      const bytes = join(held, chunk)
      const tail = bytes.subarray(-longestTail)
      const text = latin1(tail)
      const at = text.includes('{') ? text.search(mayBegin) : -1 // most chunks have none, and that is told fastest
      held = tail.slice(at < 0 ? longestTail : at)
      const end = bytes.length - held.length
      if (end || !chunk.length) yield held.length ? bytes.subarray(0, end) : bytes
    }
    const end = failureIndex(latin1(held))
    if (end >= 0) {
      failure = fail(undefined, textOf(held.subarray(end)))
      held = held.subarray(0, end)
    }
  } catch (cause) {
    reader.cancel().catch(() => {})
    failure = fail(cause)
  }
  if (held.length) yield held
  if (failure) throw failure
}

function textOf(bytes: Bytes, encoding?: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** Reads a character a byte, so that an index in the text is one in the bytes. */
function latin1(bytes: Bytes): string {
  return textOf(bytes, 'latin1')
}

function join(first: Bytes, second: Bytes): Bytes {
  if (!first.length) return second
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}
