import { type Adapter, type Fault, VendorError } from '@faultline/core'
import { afterRedirect } from '../after-redirect.ts'
import { equivalentResponse } from './equivalent-response.ts'
import { recorded } from './recorded.ts'

/** What is known of the call, and how far to read. */
export interface HandOnOptions {
  /** The URL that was asked for, if redirects are followed. */
  readonly url?: string | undefined
  readonly maxBodyBytes?: number | undefined
  readonly signal?: AbortSignal | null | undefined
}

/**
 * Returns a response that is a success by the vendor's own signal with its body still to be read, and throws the
 * VendorError of any other, and of a call that got no response. A body of an adapter that streams is guarded while it
 * passes; any other is read once and never cloned.
 */
export async function handOn(
  adapter: Adapter<Fault, unknown>,
  call: Response | Promise<Response>,
  { url, signal, maxBodyBytes }: HandOnOptions,
): Promise<Response> {
  let response: Response
  try {
    response = await call
  } catch (cause) {
    throw new VendorError(afterRedirect(adapter.classifyError(cause, { signal }), cause, url), { cause })
  }
  const recording = recorded(response)
  const value = await adapter.decodeOrThrow(recording.response, { signal, maxBodyBytes })
  return equivalentResponse(value instanceof ReadableStream ? value : recording.body(), response)
}
