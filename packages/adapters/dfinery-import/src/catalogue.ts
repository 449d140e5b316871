import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the DFINERY import API. Its failures arrive as HTTP 200; `statusAlone` is a row of the
 * page's other table, of HTTP statuses.
 *
 * @see https://docs.dfinery.ai/api-guide/en/api/import-api/response
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/dfinery-import'
 *
 * catalogue.failures.TOO_MANY_EVENTS.code // => 40402
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'dfinery-import',
  title: 'DFINERY import API',
  hosts: ['openapi.dfinery.ai'],
  docsUrl: 'https://docs.dfinery.ai/api-guide/en/api/import-api/response',
  readOn: '2026-11-20',
  success: { status: 200, code: 20000, label: 'OK' },
  failures: {
    BAD_REQUEST: { status: 200, code: 40000, category: 'invalid_request', statusAlone: 400 },
    VALIDATION_FAILURE: { status: 200, code: 40001, category: 'invalid_request' },
    INVALID_SERVICE_ID: { status: 200, code: 40101, category: 'unauthenticated' },
    INVALID_TOKEN: { status: 200, code: 40201, category: 'unauthenticated' },
    TOO_MANY_REQUEST: { status: 200, code: 40401, category: 'rate_limited', statusAlone: 429 },
    TOO_MANY_EVENTS: { status: 200, code: 40402, category: 'request_too_large' },
    TOO_MANY_USER_PROFILES: { status: 200, code: 40403, category: 'request_too_large' },
    INTERNAL_SERVER_ERROR: { status: 200, code: 50000, category: 'internal', statusAlone: 500 },
  },
})
