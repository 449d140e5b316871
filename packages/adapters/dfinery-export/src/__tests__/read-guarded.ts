import type { StreamFailure } from '@faultline/core/adapter'
import { open } from '../guard.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What came of an export that was read to its end: every byte that was delivered, and what ended it. */
export interface Guarded {
  /** The bytes delivered, a character a byte; absent if the first bytes were handed back instead. */
  readonly rows?: string
  readonly chunks: readonly Bytes[]
  /** The text of the failure that the vendor wrote. */
  readonly failure?: string
  /** What reading the body rejected with. */
  readonly cause?: unknown
}

/** Opens a body as `decode` does and reads it to its end. */
export async function readGuarded(body: ReadableStream<Bytes>): Promise<Guarded> {
  const { value } = await open(body.getReader(), endWith)
  return value ? readToEnd(value) : { chunks: [] }
}

async function readToEnd(stream: ReadableStream<Bytes>): Promise<Guarded> {
  const chunks: Bytes[] = []
  const rows = () => Buffer.concat(chunks).toString('latin1')
  try {
    for await (const chunk of stream) chunks.push(chunk)
    return { rows: rows(), chunks }
  } catch (error) {
    if (!(error instanceof End)) throw error
    const { cause, failure } = error
    return { rows: rows(), chunks, ...(failure === undefined ? { cause } : { failure }) }
  }
}

/** Stands for the error that core makes: it keeps what the guard says of the end. */
class End extends Error {
  readonly failure: string | undefined

  constructor(cause: unknown, failure: string | undefined) {
    super('The export ended', { cause })
    this.failure = failure
  }
}

/** Makes the error with which a guarded stream ends. */
export const endWith: StreamFailure = (cause, failure) => new End(cause, failure) as never

/** A body that comes in these chunks, one a pull, and then ends, or breaks with an error. */
export function bodyOf(chunks: Iterable<string | Bytes>, broken?: Error): ReadableStream<Bytes> {
  const rest = chunks[Symbol.iterator]()
  return new ReadableStream<Bytes>(
    {
      pull(controller) {
        const { done, value } = rest.next()
        if (!done) controller.enqueue(typeof value === 'string' ? new TextEncoder().encode(value) : value)
        else if (broken) controller.error(broken)
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

/** Cuts bytes at these places, whatever their order. */
export function cut(bytes: Bytes, places: readonly number[]): Bytes[] {
  const ends = places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b)
  return [...ends, bytes.length].map((end, index) => bytes.slice(ends[index - 1] ?? 0, end))
}

/** The same spelling of a text as in `rows`: a character a byte. */
export function latin1(text: string | Uint8Array): string {
  return Buffer.from(text).toString('latin1')
}
