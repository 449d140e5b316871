import type { Category } from '@faultline/core'
import OpenAI, { APIError } from 'openai'
import type { Contender } from '../../src/contender.ts'

/** Its classes follow the HTTP status. */
const categories: readonly (readonly [type: abstract new (...args: never) => APIError, Category])[] = [
  [OpenAI.BadRequestError, 'invalid_request'],
  [OpenAI.AuthenticationError, 'unauthenticated'],
  [OpenAI.PermissionDeniedError, 'permission_denied'],
  [OpenAI.NotFoundError, 'not_found'],
  [OpenAI.ConflictError, 'conflict'],
  [OpenAI.RateLimitError, 'rate_limited'],
  [OpenAI.InternalServerError, 'internal'],
]

export const openai: Contender = {
  name: 'openai',
  package: 'openai',
  vendors: ['openai'],
  classify:
    ({ status, headers, body }) =>
    () =>
      APIError.generate(status, JSON.parse(body), undefined, headers),
  receive({ fetch, url, token }) {
    const client = new OpenAI({ apiKey: token, baseURL: url, fetch, maxRetries: 0 })
    return () => client.models.retrieve('gpt-7').catch((error: unknown) => error)
  },
  says(result) {
    if (!(result instanceof APIError)) return { failed: false }
    const category = categories.find(([type]) => result instanceof type)?.[1]
    return { failed: true, code: result.code ?? undefined, category, body: result.error !== undefined }
  },
  bundle: `import OpenAI from 'openai'\nexport const list = () => new OpenAI().models.list()`,
}
