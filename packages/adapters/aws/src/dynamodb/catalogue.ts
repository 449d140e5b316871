import { defineCatalogue } from '@faultline/core/adapter'
import { commonFailures } from '../common-failures.ts'
import { regionalHosts } from '../regional-hosts.ts'

/**
 * All documented outcomes of Amazon DynamoDB, and of AWS’s common errors.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/aws/dynamodb'
 *
 * catalogue.failures.CONDITIONAL_CHECK_FAILED.category // => 'conflict'
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'aws-dynamodb',
  title: 'Amazon DynamoDB',
  hosts: /* @__PURE__ */ regionalHosts('dynamodb'),
  docsUrl: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
  readOn: '2026-11-21',
  source: {
    repo: 'aws/api-models-aws@56c8953e87aeead95ae5e66a3ca6a355731db6ad',
    path: 'dynamodb/service/2012-08-10/dynamodb-2012-08-10.json',
  },
  requestIdHeaders: ['x-amzn-requestid'],
  idempotencyKey: { field: 'ClientRequestToken' },
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    BACKUP_IN_USE: { code: 'BackupInUseException', status: 400, category: 'pending', processed: 'no' },
    BACKUP_NOT_FOUND: { code: 'BackupNotFoundException', status: 400, category: 'not_found' },
    CONDITIONAL_CHECK_FAILED: { code: ['ConditionalCheckFailedException', 'ConditionalCheckFailed'], status: 400, category: 'conflict' },
    CONTINUOUS_BACKUPS_UNAVAILABLE: { code: 'ContinuousBackupsUnavailableException', status: 400, category: 'failed_precondition' },
    DUPLICATE_ITEM: { code: ['DuplicateItemException', 'DuplicateItem'], status: 400, category: 'conflict' },
    EXPORT_CONFLICT: { code: 'ExportConflictException', status: 400, category: 'conflict' },
    EXPORT_NOT_FOUND: { code: 'ExportNotFoundException', status: 400, category: 'not_found' },
    GLOBAL_TABLE_ALREADY_EXISTS: { code: 'GlobalTableAlreadyExistsException', status: 400, category: 'conflict' },
    GLOBAL_TABLE_NOT_FOUND: { code: 'GlobalTableNotFoundException', status: 400, category: 'not_found' },
    IDEMPOTENT_PARAMETER_MISMATCH: { code: 'IdempotentParameterMismatchException', status: 400, category: 'conflict' },
    IMPORT_CONFLICT: { code: 'ImportConflictException', status: 400, category: 'conflict' },
    IMPORT_NOT_FOUND: { code: 'ImportNotFoundException', status: 400, category: 'not_found' },
    INDEX_NOT_FOUND: { code: 'IndexNotFoundException', status: 400, category: 'not_found' },
    INTERNAL_SERVER_ERROR: { code: 'InternalServerError', status: 500, category: 'internal' },
    INVALID_ENDPOINT: { code: 'InvalidEndpointException', status: 421, category: 'invalid_request' },
    INVALID_EXPORT_TIME: { code: 'InvalidExportTimeException', status: 400, category: 'out_of_range' },
    INVALID_RESTORE_TIME: { code: 'InvalidRestoreTimeException', status: 400, category: 'out_of_range' },
    ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED: { code: ['ItemCollectionSizeLimitExceededException', 'ItemCollectionSizeLimitExceeded'], status: 400, category: 'failed_precondition' },
    LIMIT_EXCEEDED: { code: 'LimitExceededException', status: 400, category: 'rate_limited' },
    POINT_IN_TIME_RECOVERY_UNAVAILABLE: { code: 'PointInTimeRecoveryUnavailableException', status: 400, category: 'failed_precondition' },
    POLICY_NOT_FOUND: { code: 'PolicyNotFoundException', status: 400, category: 'not_found' },
    PROVISIONED_THROUGHPUT_EXCEEDED: { code: ['ProvisionedThroughputExceededException', 'ProvisionedThroughputExceeded'], status: 400, category: 'rate_limited' },
    REPLICA_ALREADY_EXISTS: { code: 'ReplicaAlreadyExistsException', status: 400, category: 'conflict' },
    REPLICA_NOT_FOUND: { code: 'ReplicaNotFoundException', status: 400, category: 'not_found' },
    REPLICATED_WRITE_CONFLICT: { code: 'ReplicatedWriteConflictException', status: 400, category: 'conflict', retryable: true },
    REQUEST_LIMIT_EXCEEDED: { code: 'RequestLimitExceeded', status: 400, category: 'rate_limited' },
    RESOURCE_IN_USE: { code: 'ResourceInUseException', status: 400, category: 'conflict' },
    RESOURCE_NOT_FOUND: { code: ['ResourceNotFoundException', 'ResourceNotFound'], status: 400, category: 'not_found' },
    TABLE_ALREADY_EXISTS: { code: 'TableAlreadyExistsException', status: 400, category: 'conflict' },
    TABLE_IN_USE: { code: 'TableInUseException', status: 400, category: 'pending', processed: 'no' },
    TABLE_NOT_FOUND: { code: 'TableNotFoundException', status: 400, category: 'not_found' },
    TRANSACTION_CANCELED: { code: 'TransactionCanceledException', status: 400, category: 'conflict' },
    TRANSACTION_CONFLICT: { code: ['TransactionConflictException', 'TransactionConflict'], status: 400, category: 'conflict', retryable: true },
    TRANSACTION_IN_PROGRESS: { code: 'TransactionInProgressException', status: 400, category: 'pending' },
    ...commonFailures,
    THROTTLING: { code: ['ThrottlingException', 'Throttling', 'RequestThrottledException', 'ThrottlingError'], status: 400, category: 'rate_limited' },
  },
})
