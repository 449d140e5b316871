import client, { type AxiosError, type AxiosResponse, isAxiosError } from 'axios'
import type { Contender } from '../../src/contender.ts'

export const axios: Contender<AxiosError | AxiosResponse> = {
  name: 'axios',
  package: 'axios',
  receive({ fetch, url, token }) {
    const instance = client.create({ adapter: 'fetch', env: { fetch } })
    return () =>
      instance.get(url, { headers: { authorization: `Bearer ${token}` } }).catch((error: AxiosError) => error)
  },
  says: (result) =>
    isAxiosError(result) ? { failed: true, body: result.response?.data !== undefined } : { failed: false },
  get: { axios: async (address) => (await client.get(address, { adapter: 'fetch' })).data },
  bundle: `import axios from 'axios'\nexport const get = (url) => axios.get(url)`,
}
