import { dfineryImport } from '@faultline/dfinery-import'
import { createFetch } from '@faultline/integrations/fetch'
import { kyOptions } from '@faultline/integrations/ky'
import client, { isHTTPError } from 'ky'
import type { Contender } from '../../src/contender.ts'

const withFetch = client.create({ fetch: createFetch(dfineryImport) })
const withHooks = client.create(kyOptions(dfineryImport))

export const ky: Contender = {
  name: 'ky',
  package: 'ky',
  receive({ fetch, url, token }) {
    const instance = client.create({ fetch, retry: 0 })
    return () =>
      instance
        .get(url, { headers: { authorization: `Bearer ${token}` } })
        .json()
        .catch((error: unknown) => error)
  },
  says: (result) =>
    isHTTPError(result) ? { failed: true, body: result.data !== undefined } : { failed: false },
  get: {
    ky: (address) => client(address).json(),
    'ky with createFetch': (address) => withFetch(address).json(),
    'ky with kyOptions': (address) => withHooks(address).json(),
  },
  bundle: `import ky from 'ky'\nexport const get = (url) => ky.get(url).json()`,
}
