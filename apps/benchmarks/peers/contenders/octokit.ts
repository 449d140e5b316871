import { request } from '@octokit/request'
import { RequestError } from '@octokit/request-error'
import type { Contender } from '../../src/contender.ts'

/** GitHub's, and usable with any API: its client and the error that it throws. */
export const octokit: Contender = {
  name: '@octokit/request',
  package: '@octokit/request',
  classify({ vendor, status, headers, body }) {
    const url = `https://${vendor}.example`
    return () => {
      if (status < 400) return undefined
      const data: unknown = JSON.parse(body)
      const response = { status, url, headers: Object.fromEntries(headers), data }
      return new RequestError(body, status, { request: { method: 'GET', url, headers: {} }, response })
    }
  },
  receive({ fetch, url, token }) {
    const options = { url, headers: { authorization: `Bearer ${token}` }, request: { fetch } }
    return () => request('GET {+url}', { ...options, baseUrl: '' }).catch((error: unknown) => error)
  },
  says: (result) =>
    result instanceof RequestError
      ? { failed: true, body: result.response?.data !== undefined }
      : { failed: false },
  bundle: `import { request } from '@octokit/request'\nexport const get = (url) => request(url)`,
}
