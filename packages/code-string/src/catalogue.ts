import { defineCatalogue } from '@faultline/core'

/**
 * All documented outcomes of the APITube News API as its page had them; `label` is the page's Result column. The page
 * has changed since, and so may the API: a code it brings anew is an undocumented fault that keeps its HTTP status.
 *
 * @see https://docs.apitube.io/platform/news-api/http-response-codes
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/code-string'
 *
 * catalogue.entries.map(({ label }) => label)
 * // => ['Successful operation', 'Parameter missing', 'Unauthorized', 'Not found', 'Too many requests', 'Internal server error']
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'code-string',
  docsUrl: 'https://docs.apitube.io/platform/news-api/http-response-codes',
  readOn: '2026-11-20',
  entries: [
    { status: 200, label: 'Successful operation' },
    {
      status: 400,
      code: 'ValidationInputParamsError',
      reason: 'VALIDATION_INPUT_PARAMS_ERROR',
      label: 'Parameter missing',
      category: 'invalid_request',
    },
    {
      status: 401,
      code: 'Unauthorized',
      reason: 'UNAUTHORIZED',
      label: 'Unauthorized',
      category: 'unauthenticated',
    },
    { status: 404, code: 'NotFound', reason: 'NOT_FOUND', label: 'Not found', category: 'not_found' },
    {
      status: 429,
      code: 'TooManyRequests',
      reason: 'TOO_MANY_REQUESTS',
      label: 'Too many requests',
      category: 'rate_limited',
    },
    {
      status: 500,
      code: 'ServerError',
      reason: 'SERVER_ERROR',
      label: 'Internal server error',
      category: 'internal',
    },
  ],
})
