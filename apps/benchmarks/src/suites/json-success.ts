import { dfineryImport } from '@faultline/dfinery-import'
import { createFetch } from '@faultline/integrations/fetch'
import { kyOptions } from '@faultline/integrations/ky'
import ky from 'ky'
import { ofetch } from 'ofetch'
import type { Suite } from '../suite.ts'

type Size = '1 KB' | '1 MB'

const addressOf = (url: string, size: Size) => `${url}/${size.replace(' ', '').toLowerCase()}`

const measure = {
  '1 KB': { rounds: 600, roundMs: 3 },
  '1 MB': { rounds: 150, roundMs: 10 },
}

/** A success over real HTTP, from the call to its parsed JSON: what everybody pays whose call doesn't fail. */
export function jsonSuccess(url: string, size: Size): Suite {
  const address = addressOf(url, size)
  const importFetch = createFetch(dfineryImport)
  return {
    title: `fetch and JSON of ${size}`,
    baseline: { name: 'fetch, response.json()', run: async () => (await fetch(address)).json() },
    contenders: [
      { name: 'adapter.decode(fetch())', run: () => dfineryImport.decode(fetch(address)), aim: 1.03 },
      {
        name: 'adapter.decode(fetch(), { signal })',
        run: () => {
          const { signal } = new AbortController()
          return dfineryImport.decode(fetch(address, { signal }), { signal })
        },
        aim: 1.1,
      },
      {
        name: 'createFetch, response.json()',
        run: async () => (await importFetch(address)).json(),
        aim: 1.1,
      },
    ],
    measure: measure[size],
  }
}

/** The same through clients: what they add to fetch themselves, and what we add to them. */
export function jsonClients(url: string, size: Size): Suite {
  const address = addressOf(url, size)
  const fetchOfOurs = createFetch(dfineryImport)
  const ofetchWithOurs = ofetch.create({ retry: false }, { fetch: fetchOfOurs })
  const kyWithFetch = ky.create({ fetch: fetchOfOurs })
  const kyWithHooks = ky.create(kyOptions(dfineryImport))
  return {
    title: `clients and JSON of ${size}`,
    baseline: { name: 'fetch, response.json()', run: async () => (await fetch(address)).json() },
    contenders: [
      { name: 'ofetch', run: () => ofetch(address) },
      { name: 'ofetch with createFetch', run: () => ofetchWithOurs(address) },
      { name: 'ky', run: () => ky(address).json() },
      { name: 'ky with createFetch', run: () => kyWithFetch(address).json() },
      { name: 'ky with kyOptions', run: () => kyWithHooks(address).json() },
    ],
    measure: measure[size],
  }
}
