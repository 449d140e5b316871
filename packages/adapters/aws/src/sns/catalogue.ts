import { defineCatalogue } from '@faultline/core/adapter'
import { commonFailures } from '../common-failures.ts'
import { regionalHosts } from '../regional-hosts.ts'

/**
 * All documented outcomes of Amazon SNS, and of AWS’s common errors.
 *
 * @see https://docs.aws.amazon.com/sns/latest/api/CommonErrors.html
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/aws/sns'
 *
 * catalogue.failures.OPTED_OUT.category // => 'declined'
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'aws-sns',
  title: 'Amazon SNS',
  hosts: /* @__PURE__ */ regionalHosts('sns'),
  docsUrl: 'https://docs.aws.amazon.com/sns/latest/api/CommonErrors.html',
  readOn: '2026-11-21',
  source: {
    repo: 'aws/api-models-aws@56c8953e87aeead95ae5e66a3ca6a355731db6ad',
    path: 'sns/service/2010-03-31/sns-2010-03-31.json',
  },
  requestIdHeaders: ['x-amzn-requestid'],
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    AUTHORIZATION_ERROR: { code: 'AuthorizationError', status: 403, category: 'permission_denied' },
    BATCH_ENTRY_IDS_NOT_DISTINCT: { code: 'BatchEntryIdsNotDistinct', status: 400, category: 'invalid_request' },
    BATCH_REQUEST_TOO_LONG: { code: 'BatchRequestTooLong', status: 400, category: 'request_too_large' },
    CONCURRENT_ACCESS: { code: 'ConcurrentAccess', status: 400, category: 'conflict', retryable: true },
    EMPTY_BATCH_REQUEST: { code: 'EmptyBatchRequest', status: 400, category: 'invalid_request' },
    ENDPOINT_DISABLED: { code: 'EndpointDisabled', status: 400, category: 'failed_precondition' },
    FILTER_POLICY_LIMIT_EXCEEDED: { code: 'FilterPolicyLimitExceeded', status: 403, category: 'failed_precondition' },
    INTERNAL_ERROR: { code: 'InternalError', status: 500, category: 'internal' },
    INVALID_BATCH_ENTRY_ID: { code: 'InvalidBatchEntryId', status: 400, category: 'invalid_request' },
    INVALID_PARAMETER: { code: 'InvalidParameter', status: 400, category: 'invalid_request' },
    PARAMETER_VALUE_INVALID: { code: 'ParameterValueInvalid', status: 400, category: 'invalid_request' },
    INVALID_SECURITY: { code: 'InvalidSecurity', status: 403, category: 'unauthenticated' },
    INVALID_STATE: { code: 'InvalidState', status: 400, category: 'failed_precondition' },
    KMS_ACCESS_DENIED: { code: 'KMSAccessDenied', status: 400, category: 'permission_denied' },
    KMS_DISABLED: { code: 'KMSDisabled', status: 400, category: 'failed_precondition' },
    KMS_INVALID_STATE: { code: 'KMSInvalidState', status: 400, category: 'failed_precondition' },
    KMS_NOT_FOUND: { code: 'KMSNotFound', status: 400, category: 'failed_precondition' },
    KMS_OPT_IN_REQUIRED: { code: 'KMSOptInRequired', status: 403, category: 'permission_denied' },
    KMS_THROTTLING: { code: 'KMSThrottling', status: 400, category: 'rate_limited' },
    NOT_FOUND: { code: 'NotFound', status: 404, category: 'not_found' },
    OPTED_OUT: { code: 'OptedOut', status: 400, category: 'declined' },
    PLATFORM_APPLICATION_DISABLED: { code: 'PlatformApplicationDisabled', status: 400, category: 'failed_precondition' },
    REPLAY_LIMIT_EXCEEDED: { code: 'ReplayLimitExceeded', status: 403, category: 'rate_limited' },
    RESOURCE_NOT_FOUND: { code: 'ResourceNotFound', status: 404, category: 'not_found' },
    STALE_TAG: { code: 'StaleTag', status: 400, category: 'pending', processed: 'no' },
    SUBSCRIPTION_LIMIT_EXCEEDED: { code: 'SubscriptionLimitExceeded', status: 403, category: 'failed_precondition' },
    TAG_LIMIT_EXCEEDED: { code: 'TagLimitExceeded', status: 400, category: 'failed_precondition' },
    TAG_POLICY: { code: 'TagPolicy', status: 400, category: 'invalid_request' },
    THROTTLED: { code: 'Throttled', status: 429, category: 'rate_limited' },
    TOO_MANY_ENTRIES_IN_BATCH_REQUEST: { code: 'TooManyEntriesInBatchRequest', status: 400, category: 'request_too_large' },
    TOPIC_LIMIT_EXCEEDED: { code: 'TopicLimitExceeded', status: 403, category: 'failed_precondition' },
    USER_ERROR: { code: 'UserError', status: 400, category: 'invalid_request' },
    VERIFICATION: { code: 'VerificationException', status: 400, category: 'invalid_request' },
    ...commonFailures,
  },
})
