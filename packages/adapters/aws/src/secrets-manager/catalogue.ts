import { defineCatalogue } from '@faultline/core/adapter'
import { commonFailures } from '../common-failures.ts'
import { regionalHosts } from '../regional-hosts.ts'

/**
 * All documented outcomes of AWS Secrets Manager, and of AWS’s common errors.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/aws/secrets-manager'
 *
 * catalogue.failures.RESOURCE_NOT_FOUND.category // => 'not_found'
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'aws-secrets-manager',
  title: 'AWS Secrets Manager',
  hosts: /* @__PURE__ */ regionalHosts('secretsmanager'),
  docsUrl: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html',
  readOn: '2026-11-21',
  source: {
    repo: 'aws/api-models-aws@56c8953e87aeead95ae5e66a3ca6a355731db6ad',
    path: 'secrets-manager/service/2017-10-17/secrets-manager-2017-10-17.json',
  },
  requestIdHeaders: ['x-amzn-requestid'],
  idempotencyKey: { field: 'ClientRequestToken' },
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    DECRYPTION_FAILURE: { code: 'DecryptionFailure', status: 400, category: 'failed_precondition' },
    ENCRYPTION_FAILURE: { code: 'EncryptionFailure', status: 400, category: 'failed_precondition' },
    INTERNAL_SERVICE_ERROR: { code: 'InternalServiceError', status: 500, category: 'internal' },
    INVALID_NEXT_TOKEN: { code: 'InvalidNextTokenException', status: 400, category: 'invalid_request' },
    INVALID_PARAMETER: { code: 'InvalidParameterException', status: 400, category: 'invalid_request' },
    INVALID_REQUEST: { code: 'InvalidRequestException', status: 400, category: 'failed_precondition' },
    LIMIT_EXCEEDED: { code: 'LimitExceededException', status: 400, category: 'failed_precondition' },
    MALFORMED_POLICY_DOCUMENT: { code: 'MalformedPolicyDocumentException', status: 400, category: 'invalid_request' },
    PRECONDITION_NOT_MET: { code: 'PreconditionNotMetException', status: 400, category: 'failed_precondition' },
    PUBLIC_POLICY: { code: 'PublicPolicyException', status: 400, category: 'invalid_request' },
    RESOURCE_EXISTS: { code: 'ResourceExistsException', status: 400, category: 'conflict' },
    RESOURCE_NOT_FOUND: { code: 'ResourceNotFoundException', status: 400, category: 'not_found' },
    ...commonFailures,
  },
})
