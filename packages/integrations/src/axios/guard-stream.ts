import { type Adapter, type Fault, VendorError } from '@faultline/core'
import type { AxiosResponse } from 'axios'
import { handOn } from '../fetch/hand-on.ts'
import { wasRedirected } from './redirects.ts'
import { responseOf } from './response-of.ts'
import { isNodeStream, nodeStream, type Stream, webStream } from './web-stream.ts'

/** Returns the stream of a success, guarded by the adapter, as a stream of its own kind; throws the VendorError of a failure. */
export async function guardStream(
  adapter: Adapter<Fault, unknown>,
  response: AxiosResponse,
  data: Stream,
): Promise<Stream> {
  const { status, headers, config } = response
  const stream = webStream(data)
  const held = responseOf(response, () => stream)
  if (!held) {
    const redirected = wasRedirected(response.request)
    const outcome = adapter.classify({ status, headers, body: undefined, redirected })
    if (outcome.ok) return data
    await stream.cancel()
    throw new VendorError(outcome.fault)
  }
  const signal = config.signal instanceof AbortSignal ? config.signal : undefined
  const { body } = await handOn(adapter, held, { signal })
  return body && isNodeStream(data) ? nodeStream(body) : (body ?? data)
}
