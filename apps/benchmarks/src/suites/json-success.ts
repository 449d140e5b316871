import { dfineryImport } from '@faultline/dfinery-import'
import { createFetch } from '@faultline/integrations/fetch'
import { kyOptions } from '@faultline/integrations/ky'
import ky from 'ky'
import { ofetch } from 'ofetch'
import type { Suite } from '../suite.ts'

/** A success over real HTTP, from the call to its parsed JSON: what everybody pays who meets no failure. */
export function jsonSuccess(url: string, size: '1kb' | '1mb'): Suite {
  const address = `${url}/${size}`
  const importFetch = createFetch(dfineryImport)
  const importKy = ky.create(kyOptions(dfineryImport))
  return {
    title: `fetch and JSON of ${size.replace('kb', ' KB').replace('mb', ' MB')}`,
    baseline: { name: 'fetch, response.json()', run: async () => (await fetch(address)).json() },
    contenders: [
      { name: 'adapter.decode(fetch())', run: () => dfineryImport.decode(fetch(address)), aim: 1.03 },
      {
        name: 'createFetch, response.json()',
        run: async () => (await importFetch(address)).json(),
        aim: 1.1,
      },
      {
        name: 'createFetch, response.text()',
        run: async () => JSON.parse(await (await importFetch(address)).text()),
      },
      { name: 'for comparison: ofetch', run: () => ofetch(address) },
      { name: 'for comparison: ky', run: () => ky(address).json() },
      { name: 'ky with kyOptions', run: () => importKy(address).json() },
    ],
    measure: { rounds: size === '1kb' ? 120 : 60, roundMs: 25 },
  }
}
