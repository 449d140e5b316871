import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the Linear API. The codes are the types of errors that its SDK tells apart,
 * but those that only a client has; they're sent with spaces, in `extensions.type`.
 *
 * @see https://linear.app/developers/graphql
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/linear'
 *
 * catalogue.failures.LOCK_TIMEOUT.code // => 'lock timeout'
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'linear',
  title: 'Linear API',
  hosts: ['api.linear.app'],
  docsUrl: 'https://linear.app/developers/graphql',
  readOn: '2026-11-21',
  source: { npm: '@linear/sdk@98.0.0', path: 'dist/index.mjs' },
  details: ['userPresentableMessage'],
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    FEATURE_NOT_ACCESSIBLE: { code: 'feature not accessible', category: 'permission_denied' },
    INVALID_INPUT: { code: 'invalid input', category: 'invalid_request' },
    ENTITY_NOT_FOUND: { code: 'invalid input', messagePrefix: 'Entity not found', status: 200, category: 'not_found' },
    RATELIMITED: { code: 'ratelimited', status: 400, category: 'rate_limited', docsUrl: 'https://linear.app/developers/rate-limiting' },
    AUTHENTICATION_ERROR: { code: 'authentication error', status: 401, category: 'unauthenticated' },
    FORBIDDEN: { code: 'forbidden', status: 403, category: 'permission_denied' },
    UNKNOWN: { code: 'unknown', status: 200, category: 'unknown' },
    INTERNAL_ERROR: { code: 'internal error', status: 500, category: 'internal' },
    OTHER: { code: 'other', status: 200, category: 'unknown' },
    USER_ERROR: { code: 'user error', category: 'invalid_request' },
    GRAPHQL_ERROR: { code: 'graphql error', status: 400, category: 'invalid_request' },
    LOCK_TIMEOUT: { code: 'lock timeout', category: 'unavailable' },
    USAGE_LIMIT_EXCEEDED: { code: 'usage limit exceeded', category: 'payment_required' },
  },
})
