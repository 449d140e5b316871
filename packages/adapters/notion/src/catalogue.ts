import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the Notion API: the union of the page of status codes and the codes of Notion’s own SDK.
 *
 * @see https://developers.notion.com/reference/status-codes
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/notion'
 *
 * catalogue.failures.OBJECT_NOT_FOUND // => { status: 404, category: 'not_found' }
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'notion',
  title: 'Notion API',
  hosts: ['api.notion.com'],
  docsUrl: 'https://developers.notion.com/reference/status-codes',
  readOn: '2026-11-21',
  source: { npm: '@notionhq/client@5.26.0', path: 'build/src/errors.d.ts' },
  requestIdHeaders: ['x-notion-request-id'],
  codes: 'lowercase',
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    UNAUTHORIZED: { status: 401, category: 'unauthenticated' },
    RESTRICTED_RESOURCE: { status: 403, category: 'permission_denied' },
    OBJECT_NOT_FOUND: { status: 404, category: 'not_found' },
    RATE_LIMITED: { status: 429, category: 'rate_limited' },
    INVALID_JSON: { status: 400, category: 'invalid_request' },
    INVALID_REQUEST_URL: { status: 400, category: 'invalid_request' },
    INVALID_REQUEST: { status: 400, category: 'invalid_request' },
    INVALID_BETA: { category: 'invalid_request' },
    VALIDATION_ERROR: { status: 400, category: 'invalid_request' },
    CONFLICT_ERROR: { status: 409, category: 'conflict', retryable: true },
    INTERNAL_SERVER_ERROR: { status: 500, category: 'internal' },
    SERVICE_OVERLOAD: { status: 529, category: 'unavailable', processed: 'no' },
    SERVICE_UNAVAILABLE: { status: 503, category: 'unavailable' },
    GATEWAY_TIMEOUT: { status: 504, category: 'timeout' },
    INVALID_GRANT: { status: 400, category: 'unauthenticated' },
    MISSING_VERSION: { status: 400, category: 'invalid_request' },
    DATABASE_CONNECTION_UNAVAILABLE: { status: 503, category: 'unavailable' },
  },
})
