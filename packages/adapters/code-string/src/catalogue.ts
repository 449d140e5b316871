import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the APITube News API as its page listed them on the day of `readOn`. The page has changed
 * since: a code that isn't here may be newer.
 *
 * @see https://docs.apitube.io/platform/news-api/http-response-codes
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/code-string'
 *
 * catalogue.failures.NOT_FOUND.code // => 'NotFound'
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'code-string',
  title: 'APITube News API',
  hosts: ['api.apitube.io'],
  docsUrl: 'https://docs.apitube.io/platform/news-api/http-response-codes',
  readOn: '2023-11-04',
  source: {
    repo: 'apitube/docs@c978293952f89475cb54f92738113f7a5e4cd636',
    path: 'content/docs/http_response_codes.md',
  },
  success: { status: 200, label: 'Successful operation' },
  failures: {
    VALIDATION_INPUT_PARAMS_ERROR: {
      code: 'ValidationInputParamsError',
      status: 400,
      statusAlone: 400,
      label: 'Parameter missing',
      category: 'invalid_request',
    },
    UNAUTHORIZED: { code: 'Unauthorized', status: 401, statusAlone: 401, category: 'unauthenticated' },
    NOT_FOUND: { code: 'NotFound', status: 404, statusAlone: 404, label: 'Not found', category: 'not_found' },
    TOO_MANY_REQUESTS: {
      code: 'TooManyRequests',
      status: 429,
      statusAlone: 429,
      label: 'Too many requests',
      category: 'rate_limited',
    },
    SERVER_ERROR: {
      code: 'ServerError',
      status: 500,
      statusAlone: 500,
      label: 'Internal server error',
      category: 'internal',
    },
  },
})
