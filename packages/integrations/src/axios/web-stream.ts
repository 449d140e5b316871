import type { Readable } from 'node:stream'
import { withoutRequest } from './without-request.ts'

/** What `responseType: 'stream'` gives: Node's stream, or the web's if axios uses fetch. */
export type Stream = Readable | ReadableStream<Uint8Array>

/** Whether the data of a response is a stream. */
export function isStream(data: unknown): data is Stream {
  return isNodeStream(data) || typeof Object(data).getReader === 'function'
}

/** Whether it is one of Node's. */
export function isNodeStream(data: unknown): data is Readable {
  return typeof Object(data).pipe === 'function'
}

/** Returns a stream as one of the web's whose errors hold nothing of the request. It takes nothing until it is read. */
export function webStream(data: Stream): ReadableStream<Uint8Array> {
  let chunks: ReturnType<typeof chunksOf> | undefined
  return new ReadableStream(
    {
      async pull(controller) {
        chunks ??= chunksOf(data)
        try {
          const { done, value } = await chunks.next()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (error) {
          controller.error(withoutRequest(error))
        }
      },
      cancel() {
        chunks ??= chunksOf(data)
        return chunks.stop()
      },
    },
    { highWaterMark: 0 },
  )
}

/** Returns a stream of the web as one of Node's, which is asked of the platform, so that bundles for browsers hold no `node:` import. */
export function nodeStream(stream: ReadableStream<Uint8Array>): Readable {
  return process.getBuiltinModule('node:stream').Readable.from(stream, { objectMode: false })
}

function chunksOf(data: Stream) {
  if (isNodeStream(data)) {
    const chunks: AsyncIterator<Uint8Array> = data[Symbol.asyncIterator]()
    return { next: () => chunks.next(), stop: async () => void data.destroy() }
  }
  const reader = data.getReader()
  return { next: () => reader.read(), stop: () => reader.cancel() }
}
