import { dynamodb } from '@faultline/aws/dynamodb'
import { binance } from '@faultline/binance'
import { codeString } from '@faultline/code-string'
import { type Adapter, type Fault, faultOf, type Outcome } from '@faultline/core'
import { dfineryExport } from '@faultline/dfinery-export'
import { dfineryImport } from '@faultline/dfinery-import'
import { googleApis } from '@faultline/google-apis'
import { createFetch } from '@faultline/integrations/fetch'
import { kraken } from '@faultline/kraken'
import { openai } from '@faultline/openai'
import { slack } from '@faultline/slack'
import { statusObject } from '@faultline/status-object'
import { stripe } from '@faultline/stripe'
import type { Contender, Failed, Said } from '../contender.ts'

const adapters: readonly Adapter<Fault, unknown, unknown>[] = [
  binance,
  codeString,
  dfineryExport,
  dfineryImport,
  dynamodb,
  googleApis,
  kraken,
  openai,
  slack,
  statusObject,
  stripe,
]

const importFetch = createFetch(dfineryImport)

/** Faultline's outcome, as a value. */
export const faultline: Contender<Outcome<unknown>> = {
  name: 'Faultline',
  classify(failed) {
    const adapter = adapterOf(failed)
    return () => adapter.classify(failed)
  },
  receive({ fetch, url, token }, failed) {
    const adapter = adapterOf(failed)
    return () => adapter.decode(fetch(url, { headers: { authorization: `Bearer ${token}` } }))
  },
  says: (outcome) => (outcome.ok ? { failed: false } : saidBy(outcome.fault)),
  get: {
    'adapter.decode(fetch())': (address) => dfineryImport.decode(fetch(address)),
    'adapter.decode(fetch(), { signal })': (address) => {
      const { signal } = new AbortController()
      return dfineryImport.decode(fetch(address, { signal }), { signal })
    },
    'createFetch, response.json()': async (address) => (await importFetch(address)).json(),
  },
}

/** The same, thrown. */
export const faultlineThrown: Contender = {
  name: 'Faultline, thrown',
  receive({ fetch, url, token }, failed) {
    const adapter = adapterOf(failed)
    return () =>
      adapter
        .decodeOrThrow(fetch(url, { headers: { authorization: `Bearer ${token}` } }))
        .catch((error: unknown) => error)
  },
  says(error) {
    const fault = faultOf(error)
    return fault ? saidBy(fault) : { failed: false }
  },
}

export function adapterOf({ vendor }: Failed): Adapter<Fault, unknown, unknown> {
  const adapter = adapters.find((each) => each.vendor === vendor)
  if (!adapter) throw new Error(`no adapter of ${vendor} is imported here`)
  return adapter
}

/** What a fault says, in the benchmark's words. */
export function saidBy({ code, subcode, category, retryable, retryAfterMs, processed }: Fault): Said {
  return { failed: true, code, subcode, category, retry: retryable, waitMs: retryAfterMs, processed }
}
