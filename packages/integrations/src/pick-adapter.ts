import { type Adapter, adapterFor, type Fault } from '@faultline/core'

/** The adapter of all calls; or several, of which the URL's host picks one for each call. */
export type Adapters = Adapter<Fault, unknown> | readonly Adapter<Fault, unknown>[]

/** The adapter for a call; `undefined` if the call is to nobody whom they know. */
export function pickAdapter(
  adapters: Adapters,
  url: string | undefined,
): Adapter<Fault, unknown> | undefined {
  if ('vendor' in adapters) return adapters
  return url === undefined ? undefined : adapterFor(url, adapters)
}
