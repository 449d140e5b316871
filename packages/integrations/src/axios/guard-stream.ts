import { type Adapter, type Fault, VendorError } from '@faultline/core'
import type { AxiosResponse } from 'axios'
import { handOn } from '../fetch/hand-on.ts'
import { isNodeStream, nodeStream, type Stream, webStream } from './web-stream.ts'

/** Gives the stream of a success, guarded by the adapter, as a stream of its own kind; throws the VendorError of a failure. */
export async function guardStream(
  adapter: Adapter<Fault, unknown>,
  response: AxiosResponse,
  data: Stream,
): Promise<Stream> {
  const { status, headers, config } = response
  const stream = webStream(data)
  const held = responseOf(response, stream)
  if (!held) {
    const outcome = adapter.classify({ status, headers, body: undefined })
    if (outcome.ok) return data
    await stream.cancel()
    throw new VendorError(outcome.fault)
  }
  const signal = config.signal instanceof AbortSignal ? config.signal : undefined
  const { body } = await handOn(adapter, held, { signal })
  return body && isNodeStream(data) ? nodeStream(body) : (body ?? data)
}

/** The same as a Response; `undefined` where there can be none: 204 has no body, 999 is no status. */
function responseOf({ status, headers }: AxiosResponse, body: ReadableStream): Response | undefined {
  try {
    const entries = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string])
    return new Response(body, { status, headers: entries })
  } catch {
    return undefined
  }
}
