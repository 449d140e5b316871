import type { DecodeOptions } from './adapter-types.ts'
import { type ClassifyError, failureBeside } from './classify-error.ts'
import type { ByteReader, Opened, StreamFailure } from './definition.ts'
import { type Exchange, exchangeOf } from './exchange.ts'
import { isSuccessStatus } from './http-status.ts'
import type { Interpret } from './interpret.ts'
import type { Judge } from './judge.ts'
import type { Failure, Outcome } from './outcome.ts'
import { ownFields } from './own-fields.ts'
import { type BodyResult, readBody } from './read-body.ts'
import { checkSchema } from './schema-check.ts'
import { type ExchangeFailure, transportFailure } from './transport.ts'
import { unlessAborted } from './unless-aborted.ts'
import { unusableBody } from './unusable-body.ts'
import { VendorError } from './vendor-error.ts'

/** What an adapter brings to the reading of its responses. */
interface Decoding {
  readonly interpret: Interpret
  readonly judge: Judge
  readonly classifyError: ClassifyError
  readonly open: ((reader: ByteReader, fail: StreamFailure) => Promise<Opened<unknown>>) | undefined
}

const longestSuccess = 64 * 1024 * 1024
const longestFailure = 1024 * 1024

/** Makes the reading half of an adapter: await the response, read its body, decide, check the value. */
export function createDecode({ interpret, judge, classifyError, open }: Decoding) {
  return async function decode(
    input: Response | PromiseLike<Response>,
    options?: DecodeOptions | null,
  ): Promise<Outcome<unknown>> {
    const { signal, schema, maxBodyBytes } = safeOptions(options)
    const arriving = awaitOnce(input)
    let response: Response
    try {
      response = await unlessAborted(arriving, signal)
    } catch (cause) {
      releaseLate(arriving)
      return { ok: false, fault: classifyError(cause, { signal }), cause }
    }

    const exchange = exchangeOf(response)
    const success = isSuccessStatus(exchange.status)
    const body = await readBody(response, {
      signal,
      maxBytes: maxBodyBytes ?? (success ? longestSuccess : longestFailure),
      open: open && success ? (reader) => open(reader, streamFailure(exchange, signal)) : undefined,
    })
    const outcome = outcomeOf(exchange, body, signal)
    if (!outcome.ok || !schema) return outcome
    const checked = await checkSchema(schema, outcome.value)
    if (checked.ok) return checked
    if (body.state === 'stream') body.release()
    return failed(exchange, unusableBody(checked.message), checked.cause)
  }

  function outcomeOf(
    exchange: Exchange,
    body: BodyResult,
    signal: DecodeOptions['signal'],
  ): Outcome<unknown> {
    switch (body.state) {
      case 'text':
        return interpret(exchange, body.text)
      case 'stream':
        return { ok: true, value: body.value }
      case 'unusable':
        return failed(exchange, unusableBody(body.cause.message), body.cause)
      case 'broken':
        return failed(exchange, transportFailure(body.cause, signal), body.cause)
    }
  }

  function withoutBody(exchange: Exchange, failure: ExchangeFailure | undefined, phase?: 'stream') {
    return judge.fault(exchange, { reading: undefined, empty: false, failure, phase })
  }

  function failed(exchange: Exchange, failure: ExchangeFailure, cause: unknown): Failure {
    return { ok: false, fault: withoutBody(exchange, failureBeside(exchange, failure)), cause }
  }

  /** What ends an opened stream: the failure that the vendor wrote into it, or what reading it rejected with. */
  function streamFailure(exchange: Exchange, signal: DecodeOptions['signal']): StreamFailure {
    return (cause, body) => {
      if (body === undefined) {
        const failure = failureBeside(exchange, transportFailure(cause, signal))
        return new VendorError(withoutBody(exchange, failure, 'stream'), { cause })
      }
      const outcome = interpret(exchange, body, 'stream')
      return new VendorError(outcome.ok ? withoutBody(exchange, undefined, 'stream') : outcome.fault)
    }
  }
}

/** Options that can't be read, or a bound that isn't one, are as if they weren't given. */
function safeOptions(options: DecodeOptions | null | undefined): DecodeOptions {
  try {
    const { signal, schema, maxBodyBytes } = ownFields(options ?? {})
    return { signal, schema, maxBodyBytes: Number(maxBodyBytes) >= 0 ? maxBodyBytes : undefined }
  } catch {
    return {}
  }
}

/** A promise that is awaited as often as needed, though what was passed is asked only once: a lazy one would send again. */
async function awaitOnce(input: Response | PromiseLike<Response>): Promise<Response> {
  return input
}

/** Releases a response that arrives when nobody waits for it any more. */
function releaseLate(arriving: Promise<Response>): void {
  arriving.then((late) => late.body?.cancel()).catch(() => {})
}
