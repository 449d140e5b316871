import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the Bithumb API 2.
 *
 * @see https://apidocs.bithumb.com/docs/api-주요-에러-코드
 */
// biome-ignore format: a table
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'bithumb',
  title: 'Bithumb API',
  hosts: ['api.bithumb.com'],
  docsUrl: 'https://apidocs.bithumb.com/docs/api-주요-에러-코드',
  readOn: '2026-11-21',
  source: { page: 'https://apidocs.bithumb.com/docs/api-주요-에러-코드.md' },
  idempotencyKey: { field: 'client_order_id' },
  codes: 'lowercase',
  success: { status: 200 },
  failures: {
    INVALID_PARAMETER: { status: 400, category: 'invalid_request' },
    INVALID_PRICE: { status: 400, category: 'out_of_range' },
    UNDER_PRICE_LIMIT_ASK: { status: 400, category: 'out_of_range' },
    UNDER_PRICE_LIMIT_BID: { status: 400, category: 'out_of_range' },
    INVALID_PRICE_ASK: { status: 400, category: 'out_of_range' },
    INVALID_PRICE_BID: { status: 400, category: 'out_of_range' },
    BANK_ACCOUNT_REQUIRED: { status: 400, category: 'permission_denied' },
    TWO_FACTOR_AUTH_REQUIRED: { status: 400, category: 'invalid_request' },
    CURRENCY_NOT_SUPPORTED: { code: 'currency does not have a valid value', status: 400, category: 'invalid_request' },
    CROSS_TRADING: { status: 400, category: 'failed_precondition' },
    WITHDRAW_INSUFFICIENT_BALANCE: { status: 400, category: 'payment_required' },
    INVALID_QUERY_PAYLOAD: { status: 401, category: 'unauthenticated' },
    JWT_VERIFICATION: { status: 401, category: 'unauthenticated' },
    EXPIRED_JWT: { status: 401, category: 'unauthenticated' },
    NOT_ALLOW_IP: { code: 'NotAllowIP', status: 401, category: 'permission_denied' },
    OUT_OF_SCOPE: { status: 401, category: 'permission_denied' },
    BLOCKED_MEMBER_ID: { status: 403, category: 'account_disabled' },
    ORDER_NOT_FOUND: { status: 404, category: 'not_found' },
    DEPOSIT_NOT_FOUND: { status: 404, category: 'not_found' },
    WITHDRAW_NOT_FOUND: { status: 404, category: 'not_found' },
    ORDER_NOT_READY: { status: 422, category: 'pending' },
    SERVER_ERROR: { status: 500, category: 'internal' },
  },
})
