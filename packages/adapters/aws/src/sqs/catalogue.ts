import { defineCatalogue } from '@faultline/core/adapter'
import { commonFailures } from '../common-failures.ts'
import { regionalHosts } from '../regional-hosts.ts'

/**
 * All documented outcomes of Amazon SQS, and of AWS’s common errors.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/aws/sqs'
 *
 * catalogue.failures.QUEUE_DOES_NOT_EXIST.category // => 'not_found'
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'aws-sqs',
  title: 'Amazon SQS',
  hosts: /* @__PURE__ */ regionalHosts('sqs'),
  docsUrl: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html',
  readOn: '2026-11-21',
  source: {
    repo: 'aws/api-models-aws@56c8953e87aeead95ae5e66a3ca6a355731db6ad',
    path: 'sqs/service/2012-11-05/sqs-2012-11-05.json',
  },
  requestIdHeaders: ['x-amzn-requestid'],
  idempotencyKey: { field: 'MessageDeduplicationId' },
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    BATCH_ENTRY_IDS_NOT_DISTINCT: { code: ['BatchEntryIdsNotDistinct', 'AWS.SimpleQueueService.BatchEntryIdsNotDistinct'], status: 400, category: 'invalid_request' },
    BATCH_REQUEST_TOO_LONG: { code: ['BatchRequestTooLong', 'AWS.SimpleQueueService.BatchRequestTooLong'], status: 400, category: 'request_too_large' },
    EMPTY_BATCH_REQUEST: { code: ['EmptyBatchRequest', 'AWS.SimpleQueueService.EmptyBatchRequest'], status: 400, category: 'invalid_request' },
    INVALID_ADDRESS: { code: 'InvalidAddress', status: 404, category: 'invalid_request' },
    INVALID_ATTRIBUTE_NAME: { code: 'InvalidAttributeName', status: 400, category: 'invalid_request' },
    INVALID_ATTRIBUTE_VALUE: { code: 'InvalidAttributeValue', status: 400, category: 'invalid_request' },
    INVALID_BATCH_ENTRY_ID: { code: ['InvalidBatchEntryId', 'AWS.SimpleQueueService.InvalidBatchEntryId'], status: 400, category: 'invalid_request' },
    INVALID_ID_FORMAT: { code: 'InvalidIdFormat', status: 400, category: 'invalid_request' },
    INVALID_MESSAGE_CONTENTS: { code: 'InvalidMessageContents', status: 400, category: 'invalid_request' },
    INVALID_SECURITY: { code: 'InvalidSecurity', status: 403, category: 'unauthenticated' },
    KMS_ACCESS_DENIED: { code: ['KmsAccessDenied', 'KMS.AccessDeniedException'], status: 400, category: 'permission_denied' },
    KMS_DISABLED: { code: ['KmsDisabled', 'KMS.DisabledException'], status: 400, category: 'failed_precondition' },
    KMS_INVALID_KEY_USAGE: { code: ['KmsInvalidKeyUsage', 'KMS.InvalidKeyUsageException'], status: 400, category: 'failed_precondition' },
    KMS_INVALID_STATE: { code: ['KmsInvalidState', 'KMS.InvalidStateException'], status: 400, category: 'failed_precondition' },
    KMS_NOT_FOUND: { code: ['KmsNotFound', 'KMS.NotFoundException'], status: 400, category: 'failed_precondition' },
    KMS_OPT_IN_REQUIRED: { code: ['KmsOptInRequired', 'KMS.OptInRequired'], status: 403, category: 'permission_denied' },
    KMS_THROTTLED: { code: ['KmsThrottled', 'KMS.ThrottlingException'], status: 400, category: 'rate_limited' },
    MESSAGE_NOT_INFLIGHT: { code: ['MessageNotInflight', 'AWS.SimpleQueueService.MessageNotInflight'], status: 400, category: 'failed_precondition' },
    OVER_LIMIT: { code: 'OverLimit', status: 403, category: 'failed_precondition' },
    PURGE_QUEUE_IN_PROGRESS: { code: ['PurgeQueueInProgress', 'AWS.SimpleQueueService.PurgeQueueInProgress'], status: 403, category: 'pending', processed: 'no', retryAfterMs: 60_000 },
    QUEUE_DELETED_RECENTLY: { code: ['QueueDeletedRecently', 'AWS.SimpleQueueService.QueueDeletedRecently'], status: 400, category: 'pending', processed: 'no', retryAfterMs: 60_000 },
    QUEUE_DOES_NOT_EXIST: { code: ['QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue'], status: 400, category: 'not_found' },
    QUEUE_NAME_EXISTS: { code: ['QueueNameExists', 'QueueAlreadyExists'], status: 400, category: 'conflict' },
    RECEIPT_HANDLE_IS_INVALID: { code: 'ReceiptHandleIsInvalid', status: 404, category: 'invalid_request' },
    REQUEST_THROTTLED: { code: 'RequestThrottled', status: 403, category: 'rate_limited' },
    RESOURCE_NOT_FOUND: { code: 'ResourceNotFoundException', status: 404, category: 'not_found' },
    TOO_MANY_ENTRIES_IN_BATCH_REQUEST: { code: ['TooManyEntriesInBatchRequest', 'AWS.SimpleQueueService.TooManyEntriesInBatchRequest'], status: 400, category: 'request_too_large' },
    UNSUPPORTED_OPERATION: { code: ['UnsupportedOperation', 'AWS.SimpleQueueService.UnsupportedOperation'], status: 400, category: 'invalid_request' },
    ...commonFailures,
  },
})
