import { defineCatalogue } from '@faultline/core/adapter'

/**
 * The failures of the Anthropic API: the types of its errors, and the codes beside a type that mean something else than
 * the type does. Two are known by their message, because money and length have no code of their own there.
 *
 * @see https://docs.claude.com/en/api/errors
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'anthropic',
  title: 'Anthropic API',
  hosts: ['api.anthropic.com'],
  docsUrl: 'https://docs.claude.com/en/api/errors',
  readOn: '2026-11-21',
  source: { npm: '@anthropic-ai/sdk@1.12.0', path: 'resources/shared.d.ts' },
  requestIdHeaders: ['request-id'],
  codes: 'lowercase',
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    INVALID_REQUEST_ERROR: { status: 400, category: 'invalid_request' },
    CREDIT_BALANCE_TOO_LOW: { code: 'invalid_request_error', messagePrefix: 'Your credit balance is too low', status: 400, category: 'payment_required' },
    PROMPT_TOO_LONG: { code: 'invalid_request_error', messagePrefix: 'prompt is too long', status: 400, category: 'request_too_large' },
    INVALID_REQUEST_ERROR_CLAUDE_CODE_KEY_CREATOR_NOT_MEMBER: { code: 'invalid_request_error', subcode: 'claude_code_key_creator_not_member', status: 400, category: 'unauthenticated' },
    INVALID_REQUEST_ERROR_CMEK_KEY_DISABLED: { code: 'invalid_request_error', subcode: 'cmek_key_disabled', status: 400, category: 'failed_precondition' },
    INVALID_REQUEST_ERROR_CMEK_KEY_NETWORK_BLOCKED: { code: 'invalid_request_error', subcode: 'cmek_key_network_blocked', status: 400, category: 'failed_precondition' },
    INVALID_REQUEST_ERROR_ORGANIZATION_ON_HOLD: { code: 'invalid_request_error', subcode: 'organization_on_hold', status: 400, category: 'account_disabled' },
    INVALID_REQUEST_ERROR_ORGANIZATION_TYPE_NOT_SUPPORTED: { code: 'invalid_request_error', subcode: 'organization_type_not_supported', status: 400, category: 'permission_denied' },
    INVALID_REQUEST_ERROR_PARENT_ORGANIZATION_REQUIRED: { code: 'invalid_request_error', subcode: 'parent_organization_required', status: 400, category: 'failed_precondition' },
    AUTHENTICATION_ERROR: { status: 401, category: 'unauthenticated' },
    BILLING_ERROR: { status: 402, category: 'payment_required' },
    PERMISSION_ERROR: { status: 403, category: 'permission_denied' },
    NOT_FOUND_ERROR: { status: 404, category: 'not_found' },
    CONFLICT_ERROR: { status: 409, category: 'conflict' },
    MEMORY_PRECONDITION_FAILED_ERROR: { status: 409, category: 'conflict' },
    MEMORY_PATH_CONFLICT_ERROR: { status: 409, category: 'conflict', processed: 'maybe' },
    REQUEST_TOO_LARGE: { status: 413, category: 'request_too_large' },
    RATE_LIMIT_ERROR: { status: 429, category: 'rate_limited' },
    RATE_LIMIT_ERROR_CONTRACT_SPEND_LIMIT_REACHED: { code: 'rate_limit_error', subcode: 'contract_spend_limit_reached', status: 429, category: 'payment_required' },
    RATE_LIMIT_ERROR_ENFORCED_SPEND_LIMIT_REACHED: { code: 'rate_limit_error', subcode: 'enforced_spend_limit_reached', status: 429, category: 'payment_required' },
    API_ERROR: { status: 500, category: 'internal' },
    TIMEOUT_ERROR: { status: 504, category: 'timeout' },
    OVERLOADED_ERROR: { status: 529, category: 'unavailable' },
  },
})
