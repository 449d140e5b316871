import type { ByteReader, Opened } from './definition.ts'
import { unlessAborted } from './unless-aborted.ts'

/** What came of reading a body. */
export type BodyResult =
  | { readonly state: 'text'; readonly text: string }
  /** The vendor's success is a stream, and this is it. */
  | { readonly state: 'stream'; readonly value: unknown; readonly release: () => void }
  /** It arrived, but it had been read before, isn't made of bytes, or is too long; or there is no Response. */
  | { readonly state: 'unusable'; readonly cause: Error }
  /** The connection broke, or the caller didn't want to wait any longer. */
  | { readonly state: 'broken'; readonly cause: unknown }

/** How to read one body. */
export interface ReadBodyOptions {
  readonly maxBytes: number
  readonly signal: AbortSignal | null | undefined
  /** Lets the first bytes decide whether this is a stream. */
  readonly open: ((reader: ByteReader) => Promise<Opened<unknown>>) | undefined
}

/** Reads a body once and no further than allowed; the rest is cancelled. Never rejects. */
export async function readBody(response: Response, options: ReadBodyOptions): Promise<BodyResult> {
  const { maxBytes, signal, open } = options
  let reader: ByteReader | undefined
  const release = () => void cancelled(reader)
  try {
    if (response.bodyUsed || response.body?.locked) return unusable('The body was already read')
    reader = response.body?.getReader?.()
    if (!reader && typeof response.text !== 'function') return unusable('This is not a Response')
    if (!reader) return { state: 'text', text: await unlessAborted(response.text(), signal) }
    const { value, head } = open ? await open(heeding(reader, signal)) : nothingRead
    if (value !== undefined) return { state: 'stream', value, release }
    return await unlessAborted(readText(reader, maxBytes, head), signal)
  } catch (cause) {
    release()
    return { state: 'broken', cause }
  }
}

function unusable(message: string, reader?: ByteReader): BodyResult {
  cancelled(reader)
  return { state: 'unusable', cause: new Error(message) }
}

/** Never rejects, whatever is in a reader's place. */
async function cancelled(reader: ByteReader | undefined): Promise<void> {
  try {
    await reader?.cancel()
  } catch {
    // Nothing more can be done about a body that nobody reads.
  }
}

const nothingRead: Opened<unknown> = { value: undefined, head: undefined }

/** A reader whose every read heeds the signal and leaves no listener: what it feeds may outlive the call. */
function heeding(reader: ByteReader, signal: AbortSignal | null | undefined): ByteReader {
  return {
    read: () => unlessAborted(reader.read(), signal),
    cancel: (reason) => reader.cancel(reason),
  }
}

/** The text of what was read before and of all that follows. */
async function readText(reader: ByteReader, maxBytes: number, head?: Uint8Array): Promise<BodyResult> {
  const chunks = head ? [head] : []
  let size = head?.byteLength ?? 0
  for (;;) {
    if (size > maxBytes) return unusable(`The body is longer than ${maxBytes} bytes`, reader)
    const { done, value } = await reader.read()
    if (done) break
    if (!ArrayBuffer.isView(value)) return unusable('The body is not made of bytes', reader)
    size += value.byteLength
    chunks.push(value)
  }
  return { state: 'text', text: new TextDecoder().decode(joined(chunks, size)) }
}

/** Text is decoded in one go: chunk by chunk it costs a tenth more. */
function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks
  if (first && chunks.length === 1) return first
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
