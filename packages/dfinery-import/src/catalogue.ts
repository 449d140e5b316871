import { defineCatalogue } from '@faultline/core'

/**
 * All documented outcomes of the DFINERY import API. Every failure of its table comes under HTTP 200; `alsoStatus`
 * is the HTTP status of the page's other table that means the same.
 *
 * @see https://docs.dfinery.ai/api-guide/en/api/import-api/response
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/dfinery-import'
 *
 * catalogue.entries.map(({ code }) => code)
 * // => [20000, 40000, 40001, 40101, 40201, 40401, 40402, 40403, 50000]
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'dfinery-import',
  docsUrl: 'https://docs.dfinery.ai/api-guide/en/api/import-api/response',
  readOn: '2026-11-20',
  entries: [
    { status: 200, code: 20000, label: 'OK' },
    {
      status: 200,
      code: 40000,
      reason: 'BAD_REQUEST',
      label: 'BAD_REQUEST',
      category: 'invalid_request',
      alsoStatus: 400,
    },
    {
      status: 200,
      code: 40001,
      reason: 'VALIDATION_FAILURE',
      label: 'VALIDATION_FAILURE',
      category: 'invalid_request',
    },
    {
      status: 200,
      code: 40101,
      reason: 'INVALID_SERVICE_ID',
      label: 'INVALID_SERVICE_ID',
      category: 'unauthenticated',
    },
    {
      status: 200,
      code: 40201,
      reason: 'INVALID_TOKEN',
      label: 'INVALID_TOKEN',
      category: 'unauthenticated',
    },
    {
      status: 200,
      code: 40401,
      reason: 'TOO_MANY_REQUEST',
      label: 'TOO_MANY_REQUEST',
      category: 'rate_limited',
      alsoStatus: 429,
    },
    {
      status: 200,
      code: 40402,
      reason: 'TOO_MANY_EVENTS',
      label: 'TOO_MANY_EVENTS',
      category: 'request_too_large',
    },
    {
      status: 200,
      code: 40403,
      reason: 'TOO_MANY_USER_PROFILES',
      label: 'TOO_MANY_USER_PROFILES',
      category: 'request_too_large',
    },
    {
      status: 200,
      code: 50000,
      reason: 'INTERNAL_SERVER_ERROR',
      label: 'INTERNAL_SERVER_ERROR',
      category: 'internal',
      alsoStatus: 500,
    },
  ],
})
