import { defineCatalogue } from '@faultline/core/adapter'
import { commonFailures } from '../common-failures.ts'
import { regionalHosts } from '../regional-hosts.ts'

/**
 * All documented outcomes of Amazon Bedrock Runtime, and of AWS’s common errors.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/aws/bedrock-runtime'
 *
 * catalogue.failures.MODEL_NOT_READY.category // => 'pending'
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'aws-bedrock-runtime',
  title: 'Amazon Bedrock Runtime',
  hosts: /* @__PURE__ */ regionalHosts('bedrock-runtime'),
  docsUrl: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
  readOn: '2026-11-21',
  source: {
    repo: 'aws/api-models-aws@56c8953e87aeead95ae5e66a3ca6a355731db6ad',
    path: 'bedrock-runtime/service/2023-09-30/bedrock-runtime-2023-09-30.json',
  },
  requestIdHeaders: ['x-amzn-requestid'],
  details: ['originalStatusCode', 'resourceName'],
  idempotencyKey: { field: 'clientRequestToken' },
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    CONFLICT: { code: 'ConflictException', status: 400, category: 'conflict' },
    INTERNAL_SERVER: { code: 'InternalServerException', status: 500, category: 'internal' },
    MODEL_ERROR: { code: 'ModelErrorException', status: 424, category: 'internal' },
    MODEL_NOT_READY: { code: 'ModelNotReadyException', status: 429, category: 'pending', processed: 'no' },
    MODEL_STREAM_ERROR: { code: 'ModelStreamErrorException', status: 424, category: 'internal' },
    MODEL_TIMEOUT: { code: 'ModelTimeoutException', status: 408, category: 'timeout' },
    RESOURCE_NOT_FOUND: { code: 'ResourceNotFoundException', status: 404, category: 'not_found' },
    SERVICE_QUOTA_EXCEEDED: { code: 'ServiceQuotaExceededException', status: 400, category: 'rate_limited' },
    ...commonFailures,
    THROTTLING: { code: ['ThrottlingException', 'Throttling', 'RequestThrottledException'], status: 429, category: 'rate_limited' },
  },
})
