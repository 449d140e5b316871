import { dfineryImport } from '@faultline/dfinery-import'
import { createFetch } from '@faultline/integrations/fetch'
import { ofetch as client, createFetch as createClient, FetchError } from 'ofetch'
import type { Contender } from '../../src/contender.ts'

const withOurs = createClient({ defaults: { retry: false }, fetch: createFetch(dfineryImport) })

export const ofetch: Contender = {
  name: 'ofetch',
  package: 'ofetch',
  receive({ fetch, url, token }) {
    const instance = createClient({ defaults: { retry: false }, fetch })
    return () =>
      instance(url, { headers: { authorization: `Bearer ${token}` } }).catch((error: unknown) => error)
  },
  says: (result) =>
    result instanceof FetchError ? { failed: true, body: result.data !== undefined } : { failed: false },
  get: {
    ofetch: (address) => client(address),
    'ofetch with createFetch': (address) => withOurs(address),
  },
  bundle: `import { ofetch } from 'ofetch'\nexport const get = (url) => ofetch(url)`,
}
