import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the DigitalOcean API. Its OpenAPI document has no list of codes:
 * these are the codes of its examples.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/digitalocean'
 *
 * catalogue.failures.TOO_MANY_REQUESTS.status // => 429
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'digitalocean',
  title: 'DigitalOcean API',
  hosts: ['api.digitalocean.com'],
  docsUrl: 'https://docs.digitalocean.com/reference/api/digitalocean/',
  readOn: '2026-11-21',
  source: {
    repo: 'digitalocean/openapi@7c1300c479fed9c353cda9fc21cd968619552304',
    path: 'specification/**/responses/*.yml',
  },
  codes: 'lowercase',
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    BAD_REQUEST: { status: 400, category: 'invalid_request' },
    CONFLICT: { status: 409, category: 'conflict', processed: 'maybe' },
    FORBIDDEN: { status: 403, category: 'permission_denied' },
    NOT_FOUND: { status: 404, category: 'not_found' },
    PRECONDITION_FAILED: { status: 412, category: 'failed_precondition' },
    SERVER_ERROR: { status: 500, category: 'internal' },
    TOO_MANY_REQUESTS: { status: 429, category: 'rate_limited' },
    UNAUTHORIZED: { status: 401, category: 'unauthenticated' },
    UNPROCESSABLE_ENTITY: { status: 422, category: 'invalid_request' },
  },
})
