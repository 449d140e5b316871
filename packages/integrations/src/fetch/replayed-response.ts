/** A chunk of a body. */
export type Bytes = Uint8Array<ArrayBuffer>

/** What is known of a body that was read: its text, and its JSON value where that is an object or an array. */
export interface Known {
  readonly text: string
  readonly parsed: object | undefined
}

/** Makes a success whose body passes through a guard: everything else reads as in the response it stands for. */
export function guardedResponse(body: ReadableStream<Bytes>, original: Response): Response {
  return new (replayedClass())(body, original)
}

/**
 * Makes a success whose body was read to decide what it means whole again: it reads like the response it stands for,
 * and its first `json()` or `text()` answers with what is known already.
 */
export function replayedResponse(chunks: readonly Bytes[], original: Response, known: Known): Response {
  const use: Use = { by: undefined }
  const body = replay(chunks, () => {
    if (use.by === 'answer') throw spent()
    use.by = 'stream'
  })
  return new (replayedClass())(body, original, use, known)
}

/** What a body was used up by, if it was: by an answer that was known already, or by reading its stream. */
interface Use {
  by: 'answer' | 'stream' | undefined
}

type Replayed = new (body: ReadableStream<Bytes>, original: Response, use?: Use, known?: Known) => Response

let replayed: Replayed | undefined

/** Defined when it is first needed, not on import: jsdom, where people test, has no Response. */
function replayedClass(): Replayed {
  replayed ??= class extends Response {
    readonly #original: Response
    readonly #use: Use
    #known: Known | undefined
    #shown = false

    constructor(body: ReadableStream<Bytes>, original: Response, use: Use = { by: 'stream' }, known?: Known) {
      super(body, original)
      this.#original = original
      this.#use = use
      this.#known = known
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

    override get body(): Response['body'] {
      this.#shown = true // from then on somebody may hold its lock
      return super.body
    }

    override get bodyUsed(): boolean {
      return this.#use.by === 'answer' || super.bodyUsed
    }

    override json(): Promise<unknown> {
      const parsed = this.#known?.parsed
      return parsed && this.#answers() ? Promise.resolve(parsed) : super.json()
    }

    override text(): Promise<string> {
      const text = this.#known?.text
      return text !== undefined && this.#answers() ? Promise.resolve(text) : super.text()
    }

    /** From then on both read for themselves, so that they share no objects. */
    override clone(): Response {
      if (this.#use.by === 'answer') throw spent()
      this.#known = undefined
      return guardedResponse(super.clone().body!, this.#original)
    }

    /** Whether the body is still there to be used up by an answer; then it is. */
    #answers(): boolean {
      if (this.#use.by || (this.#shown && (super.bodyUsed || super.body?.locked))) return false
      this.#use.by = 'answer'
      return true
    }
  }
  return replayed
}

const spent = () => new TypeError('The body was already read')

/** Gives chunks once more. `check` may throw before each, and at the end: so the stream ends then. */
export function replay(chunks: readonly Bytes[], check: (left: boolean) => void): ReadableStream<Bytes> {
  const left = chunks.values()
  return new ReadableStream({
    type: 'bytes',
    pull(controller) {
      const { value } = left.next()
      check(value !== undefined)
      if (value) return controller.enqueue(value.slice()) // a byte stream takes its chunks' memory away
      controller.close()
      controller.byobRequest?.respond(0)
    },
  })
}
