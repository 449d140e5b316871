import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the CoinMarketCap API.
 *
 * @see https://pro.coinmarketcap.com/api/documentation/guides/errors-and-rate-limits
 */
// biome-ignore format: a table
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'coinmarketcap',
  title: 'CoinMarketCap API',
  hosts: ['pro-api.coinmarketcap.com', 'sandbox-api.coinmarketcap.com'],
  docsUrl: 'https://pro.coinmarketcap.com/api/documentation/guides/errors-and-rate-limits',
  readOn: '2026-11-21',
  source: { page: 'https://coinmarketcap.com/api/resources/how-to-handle-coinmarketcap-api-errors-and-rate-limit--responses' },
  success: { status: 200, code: 0 },
  failures: {
    API_KEY_INVALID: { code: 1001, status: 401, category: 'unauthenticated' },
    API_KEY_MISSING: { code: 1002, status: 401, category: 'unauthenticated' },
    API_KEY_PLAN_REQUIRES_PAYMENT: { code: 1003, status: 402, category: 'payment_required', label: 'API_KEY_PLAN_REQUIRES_PAYEMENT' },
    API_KEY_PLAN_PAYMENT_EXPIRED: { code: 1004, status: 402, category: 'payment_required' },
    API_KEY_REQUIRED: { code: 1005, status: 403, category: 'unauthenticated' },
    API_KEY_PLAN_NOT_AUTHORIZED: { code: 1006, status: 403, category: 'permission_denied' },
    API_KEY_DISABLED: { code: 1007, status: 403, category: 'unauthenticated' },
    API_KEY_PLAN_MINUTE_RATE_LIMIT_REACHED: { code: 1008, status: 429, category: 'rate_limited', retryAfterMs: 60000 },
    API_KEY_PLAN_DAILY_RATE_LIMIT_REACHED: { code: 1009, status: 429, category: 'rate_limited', retryable: false },
    API_KEY_PLAN_MONTHLY_RATE_LIMIT_REACHED: { code: 1010, status: 429, category: 'payment_required' },
    IP_RATE_LIMIT_REACHED: { code: 1011, status: 429, category: 'rate_limited' },
    BAD_REQUEST: { code: 400, status: 400, category: 'invalid_request' },
    INTERNAL_SERVER_ERROR: { code: 500, status: 500, category: 'internal' },
    UNRESOLVABLE_IDENTIFIER: { code: 4001, status: 400, category: 'not_found' },
    MISSING_PARAMETER: { code: 4002, status: 400, category: 'invalid_request' },
  },
})
