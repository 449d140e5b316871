/** A Response that reports what became of its body. */
export interface WatchedResponse {
  readonly response: Response
  /** Bytes given out so far. */
  readonly sent: () => number
  /** Whether the body was read to its end or cancelled, so that its connection is free again. */
  readonly released: () => boolean
  /** Whether it was cancelled. */
  readonly cancelled: () => boolean
}

/** How the body goes on after its chunks. */
export type Ending = 'end' | 'stall'

/** Makes a Response over chunks, which may never end; `'stall'` leaves the reader waiting after the last one. */
export function watchedResponse(
  init: { readonly status: number; readonly headers?: { readonly [name: string]: string } | undefined },
  chunks: Iterable<Uint8Array<ArrayBuffer>>,
  ending: Ending = 'end',
): WatchedResponse {
  const source = chunks[Symbol.iterator]()
  let sent = 0
  let ended = false
  let cancelled = false
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        await turn()
        const { done, value } = source.next()
        if (!done) {
          sent += value.length
          controller.enqueue(value)
        } else if (ending === 'stall') {
          await new Promise(() => {})
        } else {
          ended = true
          controller.close()
        }
      },
      cancel() {
        cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  const { status, headers = {} } = init
  return {
    response: new Response(body, { status, headers }),
    sent: () => sent,
    released: () => ended || cancelled,
    cancelled: () => cancelled,
  }
}

/** Lets timers and other work run, as a body that arrives over a network does. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** One chunk again and again, only so often that a reader without a cap fails instead of filling the memory. */
export function* repeated(text: string, times = Infinity): Generator<Uint8Array<ArrayBuffer>> {
  const chunk = new TextEncoder().encode(text)
  for (let count = 0; count < times; count++) yield chunk
}
