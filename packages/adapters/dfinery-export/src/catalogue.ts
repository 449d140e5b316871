import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the DFINERY export API. `statusAlone` is a row of the page's table of HTTP statuses; 401
 * is missing there, but its table of messages has it.
 *
 * @see https://docs.dfinery.ai/api-guide/en/api/export-api/response
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/dfinery-export'
 *
 * catalogue.failures.QUERY_ERROR.category // => 'internal'
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'dfinery-export',
  title: 'DFINERY export API',
  hosts: ['openapi.dfinery.ai/api/v1/export'],
  docsUrl: 'https://docs.dfinery.ai/api-guide/en/api/export-api/response',
  readOn: '2026-11-20',
  codes: 'lowercase',
  success: { status: 200, label: 'OK' },
  failures: {
    CLIENT_CONNECTION_CLOSED: { status: 200, category: 'cancelled' },
    INVALID_PARAMETER: { status: 400, category: 'invalid_request', statusAlone: 400 },
    EXCEED_DATE_RANGE_LIMIT: { status: 400, category: 'out_of_range' },
    UNAUTHORIZED_TOKEN: { status: 401, category: 'unauthenticated', statusAlone: 401 },
    TOO_MANY_API_REQUESTS: { status: 429, category: 'rate_limited', statusAlone: 429 },
    UNKNOWN_ERROR: { status: 500, category: 'internal', statusAlone: 500 },
    QUERY_ERROR: { status: 500, category: 'internal', processed: 'no' },
  },
})
