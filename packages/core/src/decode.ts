import type { AdapterDefinition, ByteReader, DecodeOptions, StreamFailure } from './adapter.ts'
import { byteReader, readText, unlessAborted } from './body.ts'
import type { Catalogue } from './catalogue.ts'
import type { Fault } from './fault.ts'
import { isSuccessStatus } from './http-status.ts'
import type { Judge } from './judge.ts'
import { makeFault } from './make-fault.ts'
import type { Outcome } from './outcome.ts'
import { transportFailure } from './transport.ts'
import { VendorError } from './vendor-error.ts'

type Decode = (input: Response | PromiseLike<Response>, options?: DecodeOptions) => Promise<Outcome<unknown>>

/** Makes the reading half of an adapter: it reads the body once and bounded, and leaves what it means to the judge. */
export function createDecode<Wire, Value, Decoded>(
  { catalogue, open }: AdapterDefinition<Catalogue, Wire, Value, Decoded>,
  judge: Judge<Value>,
): Decode {
  return async function decode(input, options = {}) {
    const { signal, schema } = options
    let response: Response | undefined
    let reader: ByteReader | undefined
    try {
      response = await (signal ? unlessAborted(input, signal) : input)
      if (response.bodyUsed || response.body?.locked) return unusable(response, 'The body was already read')
      reader = byteReader(response, signal)
      const outcome = await read(response, reader, options)
      if (!outcome.ok || !schema) return outcome
      const result = await schema['~standard'].validate(outcome.value)
      return result.issues
        ? unusable(response, `${result.issues[0]?.message}`)
        : { ok: true, value: result.value }
    } catch (cause) {
      reader?.cancel().catch(() => {})
      if (!response)
        Promise.resolve(input)
          .then((late) => late.body?.cancel())
          .catch(() => {})
      const fault = transportFault(response?.status ?? 0, cause, signal)
      return response && !isSuccessStatus(response.status) && fault.category !== 'cancelled'
        ? unusable(response)
        : { ok: false, fault, cause }
    }
  }

  async function read(
    response: Response,
    reader: ByteReader | undefined,
    options: DecodeOptions,
  ): Promise<Outcome<unknown>> {
    const { status, headers } = response
    const success = isSuccessStatus(status)
    const { maxBodyBytes = success ? 2 ** 28 : 2 ** 20 } = options
    if (!reader) return judge({ status, headers, body: await response.text() })
    const opened = open && success ? await open(reader, streamFailure(response, options.signal)) : undefined
    if (opened && 'value' in opened) return { ok: true, value: opened.value }
    const body = await readText(reader, maxBodyBytes, opened?.head)
    if (body !== undefined) return judge({ status, headers, body })
    reader.cancel().catch(() => {})
    return unusable(response, `The body is longer than ${maxBodyBytes} bytes`)
  }

  /** A body that cannot be used: under an error status the status still decides. */
  function unusable(response: Response, message?: string): Outcome<unknown> {
    const { status, headers } = response
    if (!isSuccessStatus(status)) return judge({ status, headers, body: undefined })
    const parts = { status, headers, message, category: 'malformed_response', decidedBy: 'body' } as const
    return { ok: false, fault: makeFault(catalogue, parts) }
  }

  function transportFault(
    status: number,
    cause: unknown,
    signal?: AbortSignal | null,
    phase?: Fault['phase'],
  ): Fault {
    const { category, text, ...traits } = transportFailure(cause, signal)
    return makeFault(catalogue, { status, category, message: text, traits, phase, decidedBy: 'transport' })
  }

  function streamFailure({ status, headers }: Response, signal?: AbortSignal | null): StreamFailure {
    return (failure) => {
      if ('cause' in failure)
        return new VendorError(transportFault(status, failure.cause, signal, 'stream'), failure)
      const outcome = judge({ status, headers, body: failure.body }, 'stream')
      return new VendorError(
        outcome.ok ? transportFault(status, failure.body, signal, 'stream') : outcome.fault,
      )
    }
  }
}
