type Bytes = Uint8Array<ArrayBuffer>

type ReplayedResponse = new (
  body: ReadableStream<Bytes> | null,
  original: Response,
  parsed?: object,
) => Response

let Replayed: ReplayedResponse | undefined

/**
 * Makes a success whose body was read to decide what it means whole again: it reads like the response it stands for,
 * and its first `json()` answers with what was parsed already, where that is an object or an array.
 */
export function replayedResponse(...call: ConstructorParameters<ReplayedResponse>): Response {
  Replayed ??= defineReplayed() // not on import: jsdom, where people test, has no Response
  return new Replayed(...call)
}

const defineReplayed = (): ReplayedResponse =>
  class extends Response {
    readonly #original: Response
    readonly #parsed: unknown

    constructor(body: ReadableStream<Bytes> | null, original: Response, parsed?: object) {
      super(body, original)
      this.#original = original
      this.#parsed = parsed
    }

    override get url(): string {
      return this.#original.url
    }

    override get redirected(): boolean {
      return this.#original.redirected
    }

    override get type(): ResponseType {
      return this.#original.type
    }

    override async json(): Promise<unknown> {
      if (this.#parsed === undefined || this.bodyUsed || this.body?.locked) return super.json()
      void this.body?.cancel() // a body that was asked for counts as read
      return this.#parsed
    }

    /** The copy parses for itself, so that the two share no objects. */
    override clone(): Response {
      return replayedResponse(super.clone().body, this.#original)
    }
  }

/** Gives chunks once more; what `end` throws is how the stream ends then. */
export function replay(chunks: readonly Bytes[], end = () => {}): ReadableStream<Bytes> {
  const left = chunks.values()
  return new ReadableStream({
    type: 'bytes',
    pull(controller) {
      const { value } = left.next()
      if (value) return controller.enqueue(value.slice()) // a byte stream takes its chunks' memory away
      end()
      controller.close()
      controller.byobRequest?.respond(0)
    },
  })
}
