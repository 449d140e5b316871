import { defineCatalogue } from '@faultline/core/adapter'

/** The codes that a refusal comes with; which of them depends on the API. */
const denied = ['PERMISSION_DENIED', 'UNAUTHENTICATED', 'INVALID_ARGUMENT', 'FAILED_PRECONDITION'] as const
const exhausted = ['RESOURCE_EXHAUSTED', 'PERMISSION_DENIED'] as const

/**
 * The failures of Google's APIs: the codes of gRPC, the reasons of `ErrorInfo` that all APIs share, and reasons of older
 * APIs under whose HTTP status nobody would look for them.
 *
 * @see https://google.aip.dev/193
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'google-apis',
  title: 'Google APIs',
  hosts: ['*.googleapis.com'],
  docsUrl: 'https://google.aip.dev/193',
  readOn: '2026-11-21',
  source: { npm: 'google-gax@5.0.8', path: 'build/protos/google/api/error_reason.proto' },
  details: ['service', 'method', 'quota_metric', 'quota_limit', 'quota_limit_value', 'quota_location'],
  codes: 'same',
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    // The codes of gRPC, by which every API of Google fails.
    CANCELLED: { status: 499, category: 'cancelled' },
    UNKNOWN: { status: 500, category: 'unknown' },
    INVALID_ARGUMENT: { status: 400, category: 'invalid_request' },
    DEADLINE_EXCEEDED: { status: 504, category: 'timeout' },
    NOT_FOUND: { status: 404, category: 'not_found' },
    ALREADY_EXISTS: { status: 409, category: 'conflict' },
    PERMISSION_DENIED: { status: 403, category: 'permission_denied' },
    UNAUTHENTICATED: { status: 401, category: 'unauthenticated' },
    RESOURCE_EXHAUSTED: { status: 429, category: 'rate_limited' },
    FAILED_PRECONDITION: { status: 400, category: 'failed_precondition' },
    ABORTED: { status: 409, category: 'conflict' },
    OUT_OF_RANGE: { status: 400, category: 'out_of_range' },
    UNIMPLEMENTED: { status: 501, category: 'method_not_allowed' },
    INTERNAL: { status: 500, category: 'internal' },
    UNAVAILABLE: { status: 503, category: 'unavailable' },
    DATA_LOSS: { status: 500, category: 'internal', retryable: false },
    // The reasons of ErrorInfo that are common to all APIs: they refine the code that they come with.
    SERVICE_DISABLED: { code: denied, subcode: 'SERVICE_DISABLED', category: 'failed_precondition' },
    BILLING_DISABLED: { code: denied, subcode: 'BILLING_DISABLED', category: 'payment_required' },
    API_KEY_INVALID: { code: denied, subcode: 'API_KEY_INVALID', category: 'unauthenticated' },
    API_KEY_SERVICE_BLOCKED: { code: denied, subcode: 'API_KEY_SERVICE_BLOCKED', category: 'permission_denied' },
    API_KEY_HTTP_REFERRER_BLOCKED: { code: denied, subcode: 'API_KEY_HTTP_REFERRER_BLOCKED', category: 'permission_denied' },
    API_KEY_IP_ADDRESS_BLOCKED: { code: denied, subcode: 'API_KEY_IP_ADDRESS_BLOCKED', category: 'permission_denied' },
    API_KEY_ANDROID_APP_BLOCKED: { code: denied, subcode: 'API_KEY_ANDROID_APP_BLOCKED', category: 'permission_denied' },
    API_KEY_IOS_APP_BLOCKED: { code: denied, subcode: 'API_KEY_IOS_APP_BLOCKED', category: 'permission_denied' },
    RATE_LIMIT_EXCEEDED: { code: exhausted, subcode: 'RATE_LIMIT_EXCEEDED', category: 'rate_limited' },
    RESOURCE_QUOTA_EXCEEDED: { code: exhausted, subcode: 'RESOURCE_QUOTA_EXCEEDED', category: 'failed_precondition' },
    LOCATION_TAX_POLICY_VIOLATED: { code: denied, subcode: 'LOCATION_TAX_POLICY_VIOLATED', category: 'permission_denied' },
    USER_PROJECT_DENIED: { code: denied, subcode: 'USER_PROJECT_DENIED', category: 'permission_denied' },
    CONSUMER_SUSPENDED: { code: denied, subcode: 'CONSUMER_SUSPENDED', category: 'account_disabled' },
    CONSUMER_INVALID: { code: denied, subcode: 'CONSUMER_INVALID', category: 'invalid_request' },
    SECURITY_POLICY_VIOLATED: { code: denied, subcode: 'SECURITY_POLICY_VIOLATED', category: 'permission_denied' },
    ACCESS_TOKEN_EXPIRED: { code: denied, subcode: 'ACCESS_TOKEN_EXPIRED', category: 'unauthenticated' },
    ACCESS_TOKEN_SCOPE_INSUFFICIENT: { code: denied, subcode: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT', category: 'permission_denied' },
    ACCOUNT_STATE_INVALID: { code: denied, subcode: 'ACCOUNT_STATE_INVALID', category: 'account_disabled' },
    ACCESS_TOKEN_TYPE_UNSUPPORTED: { code: denied, subcode: 'ACCESS_TOKEN_TYPE_UNSUPPORTED', category: 'unauthenticated' },
    CREDENTIALS_MISSING: { code: denied, subcode: 'CREDENTIALS_MISSING', category: 'unauthenticated' },
    RESOURCE_PROJECT_INVALID: { code: denied, subcode: 'RESOURCE_PROJECT_INVALID', category: 'invalid_request' },
    SESSION_COOKIE_INVALID: { code: denied, subcode: 'SESSION_COOKIE_INVALID', category: 'unauthenticated' },
    USER_BLOCKED_BY_ADMIN: { code: denied, subcode: 'USER_BLOCKED_BY_ADMIN', category: 'permission_denied' },
    RESOURCE_USAGE_RESTRICTION_VIOLATED: { code: denied, subcode: 'RESOURCE_USAGE_RESTRICTION_VIOLATED', category: 'permission_denied' },
    SYSTEM_PARAMETER_UNSUPPORTED: { code: denied, subcode: 'SYSTEM_PARAMETER_UNSUPPORTED', category: 'invalid_request' },
    ORG_RESTRICTION_VIOLATION: { code: denied, subcode: 'ORG_RESTRICTION_VIOLATION', category: 'permission_denied' },
    ORG_RESTRICTION_HEADER_INVALID: { code: denied, subcode: 'ORG_RESTRICTION_HEADER_INVALID', category: 'invalid_request' },
    SERVICE_NOT_VISIBLE: { code: denied, subcode: 'SERVICE_NOT_VISIBLE', category: 'permission_denied' },
    GCP_SUSPENDED: { code: denied, subcode: 'GCP_SUSPENDED', category: 'account_disabled' },
    LOCATION_POLICY_VIOLATED: { code: denied, subcode: 'LOCATION_POLICY_VIOLATED', category: 'permission_denied' },
    MISSING_ORIGIN: { code: denied, subcode: 'MISSING_ORIGIN', category: 'invalid_request' },
    OVERLOADED_CREDENTIALS: { code: denied, subcode: 'OVERLOADED_CREDENTIALS', category: 'invalid_request' },
    LOCATION_ORG_POLICY_VIOLATED: { code: denied, subcode: 'LOCATION_ORG_POLICY_VIOLATED', category: 'permission_denied' },
    TLS_ORG_POLICY_VIOLATED: { code: denied, subcode: 'TLS_ORG_POLICY_VIOLATED', category: 'permission_denied' },
    EMULATOR_QUOTA_EXCEEDED: { code: exhausted, subcode: 'EMULATOR_QUOTA_EXCEEDED', category: 'rate_limited' },
    CREDENTIAL_ANDROID_APP_INVALID: { code: denied, subcode: 'CREDENTIAL_ANDROID_APP_INVALID', category: 'unauthenticated' },
    IAM_PERMISSION_DENIED: { code: denied, subcode: 'IAM_PERMISSION_DENIED', category: 'permission_denied' },
    JWT_TOKEN_INVALID: { code: denied, subcode: 'JWT_TOKEN_INVALID', category: 'unauthenticated' },
    CREDENTIAL_TYPE_UNSUPPORTED: { code: denied, subcode: 'CREDENTIAL_TYPE_UNSUPPORTED', category: 'unauthenticated' },
    ACCOUNT_TYPE_UNSUPPORTED: { code: denied, subcode: 'ACCOUNT_TYPE_UNSUPPORTED', category: 'permission_denied' },
    ENDPOINT_USAGE_RESTRICTION_VIOLATED: { code: denied, subcode: 'ENDPOINT_USAGE_RESTRICTION_VIOLATED', category: 'permission_denied' },
    TLS_CIPHER_RESTRICTION_VIOLATED: { code: denied, subcode: 'TLS_CIPHER_RESTRICTION_VIOLATED', category: 'permission_denied' },
    MCP_SERVER_DISABLED: { code: denied, subcode: 'MCP_SERVER_DISABLED', category: 'failed_precondition' },
    // The reasons of APIs that send no such code, such as Drive, Calendar and YouTube.
    OLDER_RATE_LIMIT_EXCEEDED: { code: 'rateLimitExceeded', category: 'rate_limited' },
    OLDER_USER_RATE_LIMIT_EXCEEDED: { code: 'userRateLimitExceeded', category: 'rate_limited' },
    OLDER_DAILY_LIMIT_EXCEEDED: { code: 'dailyLimitExceeded', status: 403, category: 'rate_limited' },
    OLDER_QUOTA_EXCEEDED: { code: 'quotaExceeded', status: 403, category: 'rate_limited' },
    OLDER_STORAGE_QUOTA_EXCEEDED: { code: 'storageQuotaExceeded', status: 403, category: 'payment_required' },
    OLDER_ACCESS_NOT_CONFIGURED: { code: 'accessNotConfigured', status: 403, category: 'failed_precondition' },
    OLDER_BACKEND_ERROR: { code: 'backendError', category: 'internal' },
    // The same reasons beside a code, which would be a refusal without them.
    PERMISSION_DENIED_RATE_LIMIT_EXCEEDED: { code: 'PERMISSION_DENIED', subcode: 'rateLimitExceeded', status: 403, category: 'rate_limited' },
    PERMISSION_DENIED_USER_RATE_LIMIT_EXCEEDED: { code: 'PERMISSION_DENIED', subcode: 'userRateLimitExceeded', status: 403, category: 'rate_limited' },
    PERMISSION_DENIED_DAILY_LIMIT_EXCEEDED: { code: 'PERMISSION_DENIED', subcode: 'dailyLimitExceeded', status: 403, category: 'rate_limited' },
    PERMISSION_DENIED_QUOTA_EXCEEDED: { code: 'PERMISSION_DENIED', subcode: 'quotaExceeded', status: 403, category: 'rate_limited' },
    PERMISSION_DENIED_STORAGE_QUOTA_EXCEEDED: { code: 'PERMISSION_DENIED', subcode: 'storageQuotaExceeded', status: 403, category: 'payment_required' },
    PERMISSION_DENIED_ACCESS_NOT_CONFIGURED: { code: 'PERMISSION_DENIED', subcode: 'accessNotConfigured', status: 403, category: 'failed_precondition' },
  },
})
