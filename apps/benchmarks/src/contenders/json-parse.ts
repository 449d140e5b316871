import type { Contender } from '../contender.ts'

/** What everybody pays who looks into the body. */
export const jsonParse: Contender = {
  name: 'JSON.parse alone',
  classify:
    ({ body }) =>
    () =>
      JSON.parse(body),
}

/** What everybody pays who reads the body. */
export const bareText: Contender = {
  name: 'fetch, text()',
  receive:
    ({ fetch, url, token }) =>
    async () =>
      (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).text(),
}
