import { VendorError } from '@faultline/core'
import { acme } from './acme.ts'
import { type Breakage, type Decode, inDecode, inMethods } from './breakage.ts'

/** Mistakes in reading a response. */
export const decodeBreakages: readonly Breakage[] = [
  inDecode(
    ['a rejected call rejects', 'rejections are faults'],
    reading((response) => response.text()),
  ),
  inDecode(['a promise is asked twice', 'rejections are faults', /lazy/], async (input) => {
    const [response] = await Promise.all([input, input].map(async (each) => each))
    return acme.decode(response!)
  }),
  inDecode(['the signal isn’t heeded', 'aborts are heeded', /while waiting, with no reason/], (input) =>
    acme.decode(input),
  ),
  inDecode(['an abort is retryable', 'aborts are heeded', /aborted before/], async (input, options) => {
    const outcome = await acme.decode(input, options)
    return outcome.ok ? outcome : { ...outcome, fault: { ...outcome.fault, retryable: true } }
  }),
  inDecode(
    ['a listener stays on the signal', 'aborts are heeded', /leaves no listener/],
    (input, options) => {
      options?.signal?.addEventListener('abort', () => {})
      return acme.decode(input, options)
    },
  ),
  inDecode(['a late response stays open', 'aborts are heeded', /arrives after/], async (input, options) =>
    options?.signal?.aborted
      ? acme.decode(Promise.reject(options.signal.reason))
      : acme.decode(input, options),
  ),
  inDecode(
    ['a body has no cap', 'bodies are bounded'],
    reading((response) => response.text()),
  ),
  inDecode(['the caller’s cap isn’t heeded', 'bodies are bounded'], (input) => acme.decode(input)),
  inDecode(['the body of an error is left open', 'bodies are released'], async (input, options) => {
    const response = await input
    return response.ok ? acme.decode(response, options) : acme.classify({ status: response.status, body: '' })
  }),
  inDecode(
    ['chunks become text one by one', 'every entry decodes to itself', /^the success/],
    reading(chunkByChunk),
  ),
  inDecode(['chunks become text one by one', 'decoding is total'], reading(chunkByChunk)),
  inDecode(
    ['half a body is taken for the whole', 'connections may break', /length/],
    reading(asFarAsItArrives),
  ),
  inDecode(['a stream is given out unguarded', 'connections may break', /the success cut/], async (input) => {
    const response = await input
    return { ok: true, value: response.body }
  }),
  inDecode(['a schema isn’t asked', 'schemas are heeded'], (input, { signal, maxBodyBytes } = {}) =>
    acme.decode(input, { signal, maxBodyBytes }),
  ),
]

/** Mistakes in throwing and in knowing what was thrown. */
export const errorBreakages: readonly Breakage[] = [
  inMethods(['decodeOrThrow throws something else', 'every entry decodes to itself', /^OOPS/], {
    decodeOrThrow: () => Promise.reject(new Error('failed')),
  }),
  inMethods(['decodeOrThrow gives the outcome', 'every entry decodes to itself', /^the success/], {
    decodeOrThrow: (input: Response | PromiseLike<Response>) => acme.decode(input),
  }),
  inMethods(['it says that it streams', 'every entry decodes to itself', /^the success/], {
    streaming: true,
  }),
  inMethods(['a wrapped error is classified anew', 'wrapped errors are found', /cause/], {
    classifyError: (error, options) =>
      acme.classifyError(acme.isError(error) ? error : Object(error).message, options),
  }),
  inMethods(['classifyError reads a property of null', 'classifyError is total'], {
    classifyError: (error, options) => acme.classifyError((error as Error).name && error, options),
  }),
  inMethods(['any rejection counts as not processed', 'classifyError is total', /a string/], {
    classifyError: (error, options) => ({ ...acme.classifyError(error, options), processed: 'no' }),
  }),
  inMethods(['decodeOrThrow rejects as the call does', 'rejections are faults'], {
    decodeOrThrow: async (input: Response | PromiseLike<Response>) => acme.decodeOrThrow(await input),
  }),
  inMethods(['isError takes any VendorError', 'rejections are faults'], {
    isError: (error): error is VendorError<never> => error instanceof VendorError,
  }),
  inMethods(['the error owns the response’s headers', 'nothing leaks'], {
    decodeOrThrow: async (input: Response | PromiseLike<Response>) => {
      const { headers } = await input
      return acme.decodeOrThrow(input).catch((error: unknown) => {
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
  return async (input) => {
    const response = await input
    return acme.classify({ status: response.status, headers: response.headers, body: await textOf(response) })
  }
}

async function chunkByChunk(response: Response): Promise<string> {
  let text = ''
  if (response.body) for await (const chunk of response.body) text += new TextDecoder().decode(chunk)
  return text
}

async function asFarAsItArrives(response: Response): Promise<string> {
  const chunks: string[] = []
  try {
    if (response.body) for await (const chunk of response.body) chunks.push(new TextDecoder().decode(chunk))
  } catch {
    // Whatever arrived must do.
  }
  return chunks.join('')
}
