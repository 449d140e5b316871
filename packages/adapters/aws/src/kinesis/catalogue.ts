import { defineCatalogue } from '@faultline/core/adapter'
import { commonFailures } from '../common-failures.ts'
import { regionalHosts } from '../regional-hosts.ts'

/**
 * All documented outcomes of Amazon Kinesis Data Streams, and of AWS’s common errors.
 *
 * @see https://docs.aws.amazon.com/kinesis/latest/APIReference/CommonErrors.html
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/aws/kinesis'
 *
 * catalogue.failures.PROVISIONED_THROUGHPUT_EXCEEDED.category // => 'rate_limited'
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'aws-kinesis',
  title: 'Amazon Kinesis Data Streams',
  hosts: /* @__PURE__ */ regionalHosts('kinesis'),
  docsUrl: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/CommonErrors.html',
  readOn: '2026-11-21',
  source: {
    repo: 'aws/api-models-aws@56c8953e87aeead95ae5e66a3ca6a355731db6ad',
    path: 'kinesis/service/2013-12-02/kinesis-2013-12-02.json',
  },
  requestIdHeaders: ['x-amzn-requestid'],
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    EXPIRED_ITERATOR: { code: 'ExpiredIteratorException', status: 400, category: 'failed_precondition' },
    EXPIRED_NEXT_TOKEN: { code: 'ExpiredNextTokenException', status: 400, category: 'failed_precondition' },
    INVALID_ARGUMENT: { code: 'InvalidArgumentException', status: 400, category: 'invalid_request' },
    KMS_ACCESS_DENIED: { code: 'KMSAccessDeniedException', status: 400, category: 'permission_denied' },
    KMS_DISABLED: { code: 'KMSDisabledException', status: 400, category: 'failed_precondition' },
    KMS_INVALID_STATE: { code: 'KMSInvalidStateException', status: 400, category: 'failed_precondition' },
    KMS_NOT_FOUND: { code: 'KMSNotFoundException', status: 400, category: 'failed_precondition' },
    KMS_OPT_IN_REQUIRED: { code: 'KMSOptInRequired', status: 400, category: 'permission_denied' },
    KMS_THROTTLING: { code: 'KMSThrottlingException', status: 400, category: 'rate_limited' },
    LIMIT_EXCEEDED: { code: 'LimitExceededException', status: 400, category: 'rate_limited' },
    PROVISIONED_THROUGHPUT_EXCEEDED: { code: 'ProvisionedThroughputExceededException', status: 400, category: 'rate_limited' },
    RESOURCE_IN_USE: { code: 'ResourceInUseException', status: 400, category: 'conflict' },
    RESOURCE_NOT_FOUND: { code: 'ResourceNotFoundException', status: 400, category: 'not_found' },
    ...commonFailures,
    INTERNAL_FAILURE: { code: ['InternalFailureException', 'InternalFailure'], status: 500, category: 'internal' },
  },
})
