import type { ByteReader, DecodeOptions, Opened, StreamFailure, Verdict } from './adapter.ts'
import { readText, unlessAborted } from './body.ts'
import { isSuccessStatus } from './category.ts'
import type { Judge } from './judge.ts'
import type { Outcome } from './outcome.ts'
import type { Exchange } from './snapshot.ts'
import { type ExchangeFailure, transportFailure } from './transport.ts'
import { VendorError } from './vendor-error.ts'

type Read = (status: number, body: unknown) => Verdict<unknown> | undefined
type Open = (reader: ByteReader, fail: StreamFailure) => Promise<Opened<unknown>>

/** Makes the reading half of an adapter: it reads the body once and bounded, and leaves what it means to the judge. */
export function createDecode(read: Read, judge: Judge, open?: Open) {
  return async (
    input: Response | PromiseLike<Response>,
    { signal, schema, maxBodyBytes }: DecodeOptions = {},
  ): Promise<Outcome<unknown>> => {
    let exchange: Exchange = { status: 0 }
    let success = false
    let reader: ByteReader | undefined
    let arrived = false // from then on it is what the body holds that fails, not the way it came

    const fail: StreamFailure = (cause, body) => {
      const verdict = body === undefined ? undefined : read(exchange.status, body)
      const failure = body === undefined ? transportFailure(cause, signal) : undefined
      return new VendorError(judge(exchange, verdict?.ok ? undefined : verdict, 'stream', failure), { cause })
    }

    async function find(response: Response): Promise<Verdict<unknown> | undefined> {
      const { body, status } = response
      arrived = response.bodyUsed
      if (arrived) throw Error('The body was already read')
      const bytes = body?.getReader?.()
      reader =
        bytes && signal
          ? { read: async () => unlessAborted(bytes.read(), signal), cancel: (why) => bytes.cancel(why) }
          : bytes
      const { value, head } = (success && reader && (await open?.(reader, fail))) || {}
      if (value) return { ok: true, value }
      maxBodyBytes ??= success ? 2 ** 28 : 2 ** 20
      const text = reader ? await readText(reader, maxBodyBytes, head) : await response.text()
      arrived = true
      if (text === undefined) throw Error(`The body is longer than ${maxBodyBytes} bytes`)
      return read(status, text)
    }

    try {
      const response = await unlessAborted(input, signal)
      const { status, headers } = response
      exchange = { status, headers }
      success = isSuccessStatus(status)
      const found = await find(response)
      if (!found?.ok || !success) return { ok: false, fault: judge(exchange, found?.ok ? undefined : found) }
      if (!schema) return found
      arrived = true
      const { issues, value } = await schema['~standard'].validate(found.value)
      if (issues) throw Error(issues[0]?.message)
      return { ok: true, value }
    } catch (cause) {
      release().catch(() => {})
      const failure = transportFailure(cause, signal)
      const byStatus = exchange.status && !success && failure.category !== 'cancelled'
      const own = byStatus ? undefined : arrived ? unusableBody(failure.message) : failure
      return { ok: false, fault: judge(exchange, undefined, 'response', own), cause }
    }

    /** Lets go of what is left of the body: now, or once a late answer brings it. */
    async function release(): Promise<void> {
      await (reader ?? (await input).body)?.cancel()
    }
  }
}

function unusableBody(message: string): ExchangeFailure {
  return { category: 'malformed_response', retryable: false, processed: 'maybe', message, decidedBy: 'body' }
}
