import { type Adapter, type Fault, isSuccessStatus, jsonOf, VendorError } from '@faultline/core'
import { type Bytes, guardedResponse, replay, replayedResponse } from './replayed-response.ts'

/** How far to read, and whose signal tells an abort from a broken connection. */
export interface HandOnOptions {
  readonly maxBodyBytes?: number | undefined
  readonly signal?: AbortSignal | null | undefined
}

/**
 * Gives a response that is a success by the vendor's own signal with its body still to be read, and throws the
 * VendorError of any other, and of a call that was never answered. A body of an adapter that streams is guarded while
 * it passes; any other is read once, parsed once and never cloned.
 */
export async function handOn(
  adapter: Adapter<Fault, unknown>,
  call: Response | Promise<Response>,
  options: HandOnOptions,
): Promise<Response> {
  let response: Response
  try {
    response = await call
  } catch (cause) {
    return adapter.decodeOrThrow<never>(Promise.reject(cause), options)
  }
  const { status, headers } = response
  if (adapter.streaming || response.body === null || !isSuccessStatus(status)) {
    const value = await adapter.decodeOrThrow(response, options)
    return value instanceof ReadableStream ? guardedResponse(value, response) : response
  }
  const read = await readBody(response, options.maxBodyBytes)
  const { text, chunks } = read
  if (text === undefined) return explain(adapter, response, read, options)
  const json = jsonOf(text)
  const parsed = typeof json === 'object' && json !== null ? json : undefined
  const outcome = adapter.classify({ status, headers, body: parsed ?? text })
  if (!outcome.ok) throw new VendorError(outcome.fault)
  return chunks ? replayedResponse(chunks, response, { text, parsed }) : new Response(text, response)
}

/** What was read of a body: the whole text, or the chunks up to where it broke or grew too long. */
interface ReadBody {
  /** Absent in a runtime whose responses have no byte stream. */
  readonly chunks?: readonly Bytes[]
  readonly text?: string
  readonly failure?: { readonly cause: unknown }
}

async function readBody(response: Response, maxBytes = 2 ** 28): Promise<ReadBody> {
  const reader = response.body?.getReader?.()
  const chunks: Bytes[] = []
  let size = 0
  try {
    if (!reader) return { text: await response.text() }
    for (let chunk = await reader.read(); chunk.value; chunk = await reader.read()) {
      chunks.push(chunk.value)
      size += chunk.value.length
      if (size > maxBytes) {
        void reader.cancel().catch(() => {})
        return { chunks }
      }
    }
    return { chunks, text: textOf(chunks) }
  } catch (cause) {
    return { chunks, failure: { cause } }
  }
}

const utf8 = new TextDecoder()

/** Most bodies come as one chunk, which is decoded in one go. */
function textOf(chunks: readonly Bytes[]): string {
  if (chunks.length < 2) return utf8.decode(chunks[0])
  const decoder = new TextDecoder()
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
}

/** Has the adapter say what is wrong with a response, as far as it was read: it meets the same end again. */
function explain(
  adapter: Adapter<Fault, unknown>,
  response: Response,
  { chunks = [], failure }: ReadBody,
  { maxBodyBytes, signal }: HandOnOptions,
): Promise<never> {
  const abort = new AbortController()
  const again = replay(chunks, (left) => {
    if (left || !failure) return
    if (signal?.aborted) abort.abort(failure.cause)
    throw failure.cause
  })
  return adapter.decodeOrThrow<never>(new Response(again, response), { maxBodyBytes, signal: abort.signal })
}
