import { type Adapter, type Fault, isSuccessStatus, jsonOf, VendorError } from '@faultline/core'
import { replay, replayedResponse } from './replayed-response.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** How far to read, and whose signal tells an abort from a broken connection. */
export interface HandOnOptions {
  readonly maxBodyBytes?: number | undefined
  readonly signal?: AbortSignal | null | undefined
}

/**
 * Gives a response that is a success by the vendor's own signal with its body still to be read, and throws the
 * VendorError of any other. A body of an adapter that streams is guarded while it passes; any other is read once,
 * parsed once and never cloned.
 */
export async function handOn(
  adapter: Adapter<Fault, unknown>,
  response: Response,
  options: HandOnOptions,
): Promise<Response> {
  const { status, headers } = response
  if (adapter.streaming || response.body === null || !isSuccessStatus(status)) {
    const value = await adapter.decodeOrThrow(response, options)
    return value instanceof ReadableStream ? replayedResponse(value, response) : response
  }
  const read = await readBody(response, options.maxBodyBytes)
  const { text, chunks } = read
  if (text === undefined) return explain(adapter, response, read, options)
  const json = jsonOf(text)
  const parsed = typeof json === 'object' && json !== null ? json : undefined
  const outcome = adapter.classify({ status, headers, body: parsed ?? text })
  if (!outcome.ok) throw new VendorError(outcome.fault)
  return chunks ? replayedResponse(replay(chunks), response, parsed) : new Response(text, response)
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
  const decoder = new TextDecoder()
  const chunks: Bytes[] = []
  let text = ''
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
      text += decoder.decode(chunk.value, { stream: true })
    }
    return { chunks, text: text + decoder.decode() }
  } catch (cause) {
    return { chunks, failure: { cause } }
  }
}

/** Has the adapter say what is wrong with a response, as far as it was read: it meets the same end again. */
function explain(
  adapter: Adapter<Fault, unknown>,
  response: Response,
  { chunks = [], failure }: ReadBody,
  { maxBodyBytes, signal }: HandOnOptions,
): Promise<never> {
  const abort = new AbortController()
  const end =
    failure &&
    (() => {
      if (signal?.aborted) abort.abort(failure.cause)
      throw failure.cause
    })
  const again = new Response(replay(chunks, end), response)
  return adapter.decodeOrThrow<never>(again, { maxBodyBytes, signal: abort.signal })
}
