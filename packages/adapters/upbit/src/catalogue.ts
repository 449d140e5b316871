import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the Upbit API. The quotation API names a failure by its HTTP status, as a number.
 *
 * @see https://docs.upbit.com/kr/reference/rest-api-guide
 */
// biome-ignore format: a table
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'upbit',
  title: 'Upbit API',
  hosts: ['api.upbit.com'],
  docsUrl: 'https://docs.upbit.com/kr/reference/rest-api-guide',
  readOn: '2026-11-21',
  source: { page: 'https://docs.upbit.com/kr/reference/rest-api-guide' },
  codes: 'lowercase',
  success: { status: 200 },
  failures: {
    BAD_REQUEST: { code: 400, status: 400, category: 'invalid_request' },
    CREATE_ASK_ERROR: { status: 400, category: 'invalid_request' },
    CREATE_BID_ERROR: { status: 400, category: 'invalid_request' },
    INSUFFICIENT_FUNDS_ASK: { status: 400, category: 'payment_required' },
    INSUFFICIENT_FUNDS_BID: { status: 400, category: 'payment_required' },
    UNDER_MIN_TOTAL_ASK: { status: 400, category: 'out_of_range' },
    UNDER_MIN_TOTAL_BID: { status: 400, category: 'out_of_range' },
    WITHDRAW_ADDRESS_NOT_REGISTERED: { code: ['withdraw_address_not_registered', 'withdraw_address_not_registerd'], status: 400, category: 'failed_precondition' },
    VALIDATION_ERROR: { status: 400, category: 'invalid_request' },
    INVALID_QUERY_PAYLOAD: { status: 401, category: 'unauthenticated' },
    JWT_VERIFICATION: { status: 401, category: 'unauthenticated' },
    EXPIRED_ACCESS_KEY: { status: 401, category: 'unauthenticated' },
    NONCE_USED: { status: 401, category: 'unauthenticated', processed: 'maybe' },
    NO_AUTHORIZATION_IP: { code: ['no_authorization_ip', 'no_authorization_i_p'], status: 401, category: 'permission_denied' },
    NO_AUTHORIZATION_TOKEN: { status: 401, category: 'unauthenticated' },
    OUT_OF_SCOPE: { status: 401, category: 'permission_denied' },
    NOT_FOUND: { code: 404, status: 404, statusAlone: 404, category: 'not_found' },
    TEMPORARILY_BLOCKED: { code: 418, status: 418, statusAlone: 418, category: 'rate_limited' },
    TOO_MANY_REQUESTS: { code: 429, status: 429, statusAlone: 429, category: 'rate_limited' },
    INTERNAL_SERVER_ERROR: { code: 500, status: 500, statusAlone: 500, category: 'internal' },
  },
})
