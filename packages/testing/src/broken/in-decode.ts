import { type DecodeOptions, type Outcome, VendorError } from '@faultline/core'
import { acme } from './acme.ts'
import { type Breakage, type Decode, inDecode, inMethods } from './breakage.ts'

/** Mistakes in reading a response. */
export const decodeBreakages: readonly Breakage[] = [
  inDecode(
    ['a rejected call rejects', 'rejections are faults'],
    reading((response) => response.text()),
  ),
  inDecode(['the signal is not heeded', 'aborts are heeded', /while waiting, with no reason/], ((input) =>
    acme.decode(input)) as Decode),
  inDecode(['an abort is retryable', 'aborts are heeded', /aborted before/], (async (input, options) => {
    const outcome = await acme.decode<unknown>(input, options)
    return outcome.ok ? outcome : { ...outcome, fault: { ...outcome.fault, retryable: true } }
  }) as Decode),
  inDecode(['a listener stays on the signal', 'aborts are heeded', /leaves no listener/], ((
    input,
    options,
  ) => {
    options?.signal?.addEventListener('abort', () => {})
    return acme.decode(input, options)
  }) as Decode),
  inDecode(['a late answer stays open', 'aborts are heeded', /comes after/], (async (input, options) =>
    options?.signal?.aborted
      ? acme.decode(Promise.reject(options.signal.reason))
      : acme.decode(input, options)) as Decode),
  inDecode(
    ['a body has no cap', 'bodies are bounded'],
    reading((response) => response.text()),
  ),
  inDecode(['the cap of the caller is not heeded', 'bodies are bounded'], ((input) =>
    acme.decode(input)) as Decode),
  inDecode(['the body of an error is left open', 'bodies are released'], (async (input, options) => {
    const response = await input
    return response.ok ? acme.decode(response, options) : acme.classify({ status: response.status, body: '' })
  }) as Decode),
  inDecode(
    ['chunks become text one by one', 'every entry decodes to itself', /^SUCCESS/],
    reading(chunkByChunk),
  ),
  inDecode(['chunks become text one by one', 'decoding is total'], reading(chunkByChunk)),
  inDecode(['half a body is taken for the whole', 'wires may break', /length/], reading(asFarAsItComes)),
  inDecode(['a stream is handed out unguarded', 'wires may break', /SUCCESS cut/], (async (input) => {
    const response = await input
    return { ok: true, value: response.body }
  }) as Decode),
  inDecode(['a schema is not asked', 'schemas are heeded'], ((input, { signal, maxBodyBytes } = {}) =>
    acme.decode(input, { signal, maxBodyBytes })) as Decode),
]

/** Mistakes in throwing and in knowing what was thrown. */
export const errorBreakages: readonly Breakage[] = [
  inMethods(['decodeOrThrow throws something else', 'every entry decodes to itself', /decodeOrThrow/], {
    decodeOrThrow: () => Promise.reject(new Error('failed')),
  }),
  inMethods(['decodeOrThrow rejects as the call does', 'rejections are faults'], {
    decodeOrThrow: async (input) => acme.decodeOrThrow(await input),
  }),
  inMethods(['isError takes any VendorError', 'rejections are faults'], {
    isError: (error): error is VendorError<never> => error instanceof VendorError,
  }),
  inMethods(['the error owns the response’s headers', 'nothing leaks'], {
    decodeOrThrow: async (input) => {
      const { headers } = await input
      return acme.decodeOrThrow<never>(input).catch((error: unknown) => {
        throw Object.assign(error as Error, { headers: Object.fromEntries(headers) })
      })
    },
  }),
  inMethods(['functions need their adapter', 'nothing is changed', /without their adapter/], {
    classify(snapshot) {
      return this.vendor === 'acme' ? acme.classify(snapshot) : { ok: true, value: undefined }
    },
  }),
]

/** A plain decode that rejects as its input does, and reads the body in some way of its own. */
function reading(textOf: (response: Response) => Promise<string>): Decode {
  const decode = async (
    input: Response | PromiseLike<Response>,
    _options?: DecodeOptions,
  ): Promise<Outcome<unknown>> => {
    const response = await input
    return acme.classify({ status: response.status, headers: response.headers, body: await textOf(response) })
  }
  return decode as Decode
}

async function chunkByChunk(response: Response): Promise<string> {
  let text = ''
  if (response.body) for await (const chunk of response.body) text += new TextDecoder().decode(chunk)
  return text
}

async function asFarAsItComes(response: Response): Promise<string> {
  const chunks: string[] = []
  try {
    if (response.body) for await (const chunk of response.body) chunks.push(new TextDecoder().decode(chunk))
  } catch {
    // Whatever came must do.
  }
  return chunks.join('')
}
