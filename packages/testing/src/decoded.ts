import assert from 'node:assert/strict'
import type { DecodeOptions, Outcome, StandardSchema } from '@faultline/core'
import type { Subject } from './check.ts'
import { inTime } from './time-limit.ts'

/** Options without a schema, as `decode` takes them. */
export type PlainOptions = DecodeOptions & { readonly schema?: undefined }

/**
 * Decodes as a user would, and reads a success that is a stream to its end: its text is the value, and the fault it
 * ends with is the outcome. Rejects if decode rejects or never ends, or a stream ends with something else.
 */
export async function decoded(
  { adapter }: Pick<Subject, 'adapter'>,
  response: Response | PromiseLike<Response>,
  options?: PlainOptions,
): Promise<Outcome<unknown>> {
  const outcome = await inTime(adapter.decode(response, options))
  if (!outcome.ok || !(outcome.value instanceof ReadableStream)) return outcome
  try {
    return { ok: true, value: await inTime(textOf(outcome.value)) }
  } catch (error) {
    assert.ok(adapter.isError(error), `The stream ended with ${error} instead of a VendorError`)
    return { ok: false, fault: error.fault }
  }
}

/** What `decodeOrThrow` throws, or the stream that it gives; `undefined` if neither throws. */
export async function thrownBy(
  { adapter }: Pick<Subject, 'adapter'>,
  response: Response | PromiseLike<Response>,
  schema?: StandardSchema<unknown>,
): Promise<unknown> {
  try {
    const value = await inTime(
      schema ? adapter.decodeOrThrow(response, { schema }) : adapter.decodeOrThrow(response),
    )
    if (value instanceof ReadableStream) await inTime(new Response(value).text())
    return undefined
  } catch (error) {
    return error
  }
}

async function textOf(stream: ReadableStream<unknown>): Promise<string> {
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    assert.ok(value instanceof Uint8Array, 'A stream gives bytes')
    text += decoder.decode(value, { stream: true })
  }
}
