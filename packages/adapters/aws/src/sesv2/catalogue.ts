import { defineCatalogue } from '@faultline/core/adapter'
import { commonFailures } from '../common-failures.ts'
import { regionalHosts } from '../regional-hosts.ts'

/**
 * All documented outcomes of Amazon SES API v2, and of AWS’s common errors.
 *
 * @see https://docs.aws.amazon.com/ses/latest/APIReference-V2/CommonErrors.html
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/aws/sesv2'
 *
 * catalogue.failures.MESSAGE_REJECTED.category // => 'invalid_request'
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'aws-sesv2',
  title: 'Amazon SES API v2',
  hosts: /* @__PURE__ */ regionalHosts('email'),
  docsUrl: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/CommonErrors.html',
  readOn: '2026-11-21',
  source: {
    repo: 'aws/api-models-aws@56c8953e87aeead95ae5e66a3ca6a355731db6ad',
    path: 'sesv2/service/2019-09-27/sesv2-2019-09-27.json',
  },
  requestIdHeaders: ['x-amzn-requestid'],
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    ACCOUNT_SUSPENDED: { code: ['AccountSuspendedException', 'ACCOUNT_SUSPENDED'], status: 400, category: 'account_disabled' },
    ALREADY_EXISTS: { code: 'AlreadyExistsException', status: 400, category: 'conflict' },
    BAD_REQUEST: { code: 'BadRequestException', status: 400, category: 'invalid_request' },
    CONCURRENT_MODIFICATION: { code: 'ConcurrentModificationException', status: 500, category: 'conflict', retryable: true },
    CONFLICT: { code: 'ConflictException', status: 409, category: 'conflict' },
    INTERNAL_SERVICE_ERROR: { code: 'InternalServiceErrorException', status: 500, category: 'internal' },
    INVALID_NEXT_TOKEN: { code: 'InvalidNextTokenException', status: 400, category: 'invalid_request' },
    LIMIT_EXCEEDED: { code: 'LimitExceededException', status: 400, category: 'failed_precondition' },
    MAIL_FROM_DOMAIN_NOT_VERIFIED: { code: ['MailFromDomainNotVerifiedException', 'MAIL_FROM_DOMAIN_NOT_VERIFIED'], status: 400, category: 'failed_precondition' },
    MESSAGE_REJECTED: { code: ['MessageRejected', 'MESSAGE_REJECTED'], status: 400, category: 'invalid_request' },
    NOT_FOUND: { code: 'NotFoundException', status: 404, category: 'not_found' },
    SENDING_PAUSED: { code: ['SendingPausedException', 'ACCOUNT_SENDING_PAUSED'], status: 400, category: 'account_disabled' },
    TOO_MANY_REQUESTS: { code: 'TooManyRequestsException', status: 429, category: 'rate_limited' },
    ACCOUNT_DAILY_QUOTA_EXCEEDED: { code: 'ACCOUNT_DAILY_QUOTA_EXCEEDED', status: 200, category: 'rate_limited' },
    ACCOUNT_THROTTLED: { code: 'ACCOUNT_THROTTLED', status: 200, category: 'rate_limited' },
    CONFIGURATION_SET_NOT_FOUND: { code: 'CONFIGURATION_SET_NOT_FOUND', status: 200, category: 'not_found' },
    CONFIGURATION_SET_SENDING_PAUSED: { code: 'CONFIGURATION_SET_SENDING_PAUSED', status: 200, category: 'failed_precondition' },
    FAILED: { code: 'FAILED', status: 200, category: 'unknown' },
    INVALID_PARAMETER: { code: 'INVALID_PARAMETER', status: 200, category: 'invalid_request' },
    INVALID_SENDING_POOL_NAME: { code: 'INVALID_SENDING_POOL_NAME', status: 200, category: 'invalid_request' },
    TEMPLATE_NOT_FOUND: { code: 'TEMPLATE_NOT_FOUND', status: 200, category: 'not_found' },
    TRANSIENT_FAILURE: { code: 'TRANSIENT_FAILURE', status: 200, category: 'unavailable' },
    ...commonFailures,
  },
})
