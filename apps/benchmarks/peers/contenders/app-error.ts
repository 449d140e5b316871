import { type AppError, fromFetch, fromFetchResponse } from '@twinedo/app-error'
import type { Contender } from '../../src/contender.ts'

/** The nearest relative: it makes a value of a failed response, by the status. */
export const appError: Contender<AppError | undefined> = {
  name: '@twinedo/app-error',
  package: '@twinedo/app-error',
  classify:
    ({ status, headers, body }) =>
    () =>
      status < 300 ? undefined : fromFetch({ ok: false, status, headers }, JSON.parse(body)),
  receive:
    ({ fetch, url, token }) =>
    async () => {
      const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
      return response.ok ? undefined : fromFetchResponse(response)
    },
  says: (error) =>
    error
      ? { failed: true, code: error.code, retry: error.retryable, body: error.details !== undefined }
      : { failed: false },
  bundle: `export { fromFetchResponse } from '@twinedo/app-error'`,
}
