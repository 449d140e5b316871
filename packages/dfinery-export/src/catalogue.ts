import { defineCatalogue } from '@faultline/core'

/**
 * All documented outcomes of the DFINERY export API. An answer without a code takes the first failure of its HTTP
 * status; 401 is missing in the page's table of statuses, but stands in its table of codes.
 *
 * @see https://docs.dfinery.ai/api-guide/en/api/export-api/response
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/dfinery-export'
 *
 * catalogue.entries.map(({ status }) => status)
 * // => [200, 200, 400, 400, 401, 429, 500, 500]
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'dfinery-export',
  docsUrl: 'https://docs.dfinery.ai/api-guide/en/api/export-api/response',
  readOn: '2026-11-20',
  entries: [
    { status: 200, label: 'OK' },
    {
      status: 200,
      code: 'client_connection_closed',
      reason: 'CLIENT_CONNECTION_CLOSED',
      label: 'client_connection_closed',
      category: 'cancelled',
    },
    {
      status: 400,
      code: 'invalid_parameter',
      reason: 'INVALID_PARAMETER',
      label: 'invalid_parameter',
      category: 'invalid_request',
    },
    {
      status: 400,
      code: 'exceed_date_range_limit',
      reason: 'EXCEED_DATE_RANGE_LIMIT',
      label: 'exceed_date_range_limit',
      category: 'out_of_range',
    },
    {
      status: 401,
      code: 'unauthorized_token',
      reason: 'UNAUTHORIZED_TOKEN',
      label: 'unauthorized_token',
      category: 'unauthenticated',
    },
    {
      status: 429,
      code: 'too_many_api_requests',
      reason: 'TOO_MANY_API_REQUESTS',
      label: 'too_many_api_requests',
      category: 'rate_limited',
    },
    {
      status: 500,
      code: 'unknown_error',
      reason: 'UNKNOWN_ERROR',
      label: 'unknown_error',
      category: 'internal',
    },
    {
      status: 500,
      code: 'query_error',
      reason: 'QUERY_ERROR',
      label: 'query_error',
      category: 'internal',
      processed: 'no',
    },
  ],
})
