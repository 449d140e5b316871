import type { ByteReader, Opened, StreamFailure } from '@faultline/core/adapter'
import { longestHead, noRows } from './first-bytes.ts'
import { longestFailure, readFailure, textOf } from './reader.ts'
import { failureIndex, findBeginning } from './written-failure.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Lets the first bytes decide: rows become a guarded stream, anything else is handed back to be read as text. */
export async function open(reader: ByteReader, fail: StreamFailure): Promise<Opened<ReadableStream<Bytes>>> {
  let head: Bytes = new Uint8Array()
  let chunk: Bytes | undefined
  do {
    chunk = await nextChunk(reader)
    if (chunk) head = join(head, chunk)
    if (!noRows.test(textOf(head.subarray(0, longestHead))))
      return { value: streamOf(reader, head, fail), head: undefined }
  } while (chunk && head.length < longestHead)
  return { value: undefined, head }
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
 * Passes the chunks on untouched and holds back only what may be the beginning of a failure. Throws if the export isn't
 * complete, after its last row, because an error drops what a stream still has in its queue.
 */
async function* rowsOf(reader: ByteReader, head: Bytes, fail: StreamFailure): AsyncGenerator<Bytes, void> {
  let held: Bytes = new Uint8Array()
  try {
    for (let chunk: Bytes | undefined = head; chunk; chunk = await nextChunk(reader)) {
      const bytes = join(held, chunk)
      const beginning = findBeginning(bytes)
      const end = beginning ? beginning.at : bytes.length
      held = bytes.slice(end) // a copy: the chunk is the caller's from now on
      if (end || !chunk.length) yield held.length ? bytes.subarray(0, end) : bytes
      if (beginning?.whole) break
    }
  } catch (cause) {
    reader.cancel().catch(() => {})
    if (held.length) yield held
    throw fail(cause)
  }
  if (failureIndex(held) === 0) throw await failureOf(held, reader, fail)
  if (held.length) yield held
}

/** Reads the rest of a failure, as far as it may go, and cancels what follows. What it says counts even if the connection then breaks. */
async function failureOf(beginning: Bytes, reader: ByteReader, fail: StreamFailure): Promise<Error> {
  const bytes = new Uint8Array(longestFailure)
  let size = 0
  let broken: { readonly cause: unknown } | undefined
  try {
    for (let chunk: Bytes | undefined = beginning; chunk; chunk = await nextChunk(reader)) {
      const part = chunk.subarray(0, longestFailure - size)
      bytes.set(part, size)
      size += part.length
      if (size === longestFailure) break
    }
  } catch (cause) {
    broken = { cause }
  }
  reader.cancel().catch(() => {})
  const text = textOf(bytes.subarray(0, size))
  return broken && !readFailure(text) ? fail(broken.cause) : fail(undefined, text)
}

async function nextChunk(reader: ByteReader): Promise<Bytes | undefined> {
  const { value } = await reader.read()
  if (value && !ArrayBuffer.isView(value)) throw new TypeError('The body is not made of bytes')
  return value
}

function join(first: Bytes, second: Bytes): Bytes {
  if (!first.length) return second
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}
