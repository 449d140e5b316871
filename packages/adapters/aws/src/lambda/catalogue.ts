import { defineCatalogue } from '@faultline/core/adapter'
import { commonFailures } from '../common-failures.ts'
import { regionalHosts } from '../regional-hosts.ts'

/**
 * All documented outcomes of AWS Lambda, and of AWS’s common errors.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/aws/lambda'
 *
 * catalogue.failures.TOO_MANY_REQUESTS.category // => 'rate_limited'
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'aws-lambda',
  title: 'AWS Lambda',
  hosts: /* @__PURE__ */ regionalHosts('lambda'),
  docsUrl: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html',
  readOn: '2026-11-21',
  source: {
    repo: 'aws/api-models-aws@56c8953e87aeead95ae5e66a3ca6a355731db6ad',
    path: 'lambda/service/2015-03-31/lambda-2015-03-31.json',
  },
  requestIdHeaders: ['x-amzn-requestid'],
  details: ['Type', 'Reason', 'EC2ErrorCode'],
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    CODE_SIGNING_CONFIG_NOT_FOUND: { code: 'CodeSigningConfigNotFoundException', status: 404, category: 'not_found' },
    CODE_STORAGE_EXCEEDED: { code: 'CodeStorageExceededException', status: 400, category: 'failed_precondition' },
    CODE_VERIFICATION_FAILED: { code: 'CodeVerificationFailedException', status: 400, category: 'invalid_request' },
    EC2_ACCESS_DENIED: { code: 'EC2AccessDeniedException', status: 502, category: 'permission_denied' },
    EC2_THROTTLED: { code: 'EC2ThrottledException', status: 502, category: 'rate_limited' },
    EC2_UNEXPECTED: { code: 'EC2UnexpectedException', status: 502, category: 'unavailable' },
    EFS_IO: { code: 'EFSIOException', status: 410, category: 'unavailable' },
    EFS_MOUNT_CONNECTIVITY: { code: 'EFSMountConnectivityException', status: 408, category: 'unavailable' },
    EFS_MOUNT_FAILURE: { code: 'EFSMountFailureException', status: 403, category: 'failed_precondition' },
    EFS_MOUNT_TIMEOUT: { code: 'EFSMountTimeoutException', status: 408, category: 'timeout' },
    ENI_LIMIT_REACHED: { code: 'ENILimitReachedException', status: 502, category: 'failed_precondition' },
    INVALID_CODE_SIGNATURE: { code: 'InvalidCodeSignatureException', status: 400, category: 'invalid_request' },
    INVALID_REQUEST_CONTENT: { code: 'InvalidRequestContentException', status: 400, category: 'invalid_request' },
    INVALID_RUNTIME: { code: 'InvalidRuntimeException', status: 502, category: 'failed_precondition' },
    INVALID_SECURITY_GROUP_ID: { code: 'InvalidSecurityGroupIDException', status: 502, category: 'failed_precondition' },
    INVALID_SUBNET_ID: { code: 'InvalidSubnetIDException', status: 502, category: 'failed_precondition' },
    INVALID_ZIP_FILE: { code: 'InvalidZipFileException', status: 502, category: 'failed_precondition' },
    KMS_ACCESS_DENIED: { code: 'KMSAccessDeniedException', status: 502, category: 'permission_denied' },
    KMS_DISABLED: { code: 'KMSDisabledException', status: 502, category: 'failed_precondition' },
    KMS_INVALID_STATE: { code: 'KMSInvalidStateException', status: 502, category: 'failed_precondition' },
    KMS_NOT_FOUND: { code: 'KMSNotFoundException', status: 502, category: 'failed_precondition' },
    POLICY_LENGTH_EXCEEDED: { code: 'PolicyLengthExceededException', status: 400, category: 'failed_precondition' },
    PRECONDITION_FAILED: { code: 'PreconditionFailedException', status: 412, category: 'conflict' },
    PROVISIONED_CONCURRENCY_CONFIG_NOT_FOUND: { code: 'ProvisionedConcurrencyConfigNotFoundException', status: 404, category: 'not_found' },
    RECURSIVE_INVOCATION: { code: 'RecursiveInvocationException', status: 400, category: 'failed_precondition' },
    REQUEST_TOO_LARGE: { code: 'RequestTooLargeException', status: 413, category: 'request_too_large' },
    RESOURCE_CONFLICT: { code: 'ResourceConflictException', status: 409, category: 'conflict' },
    RESOURCE_IN_USE: { code: 'ResourceInUseException', status: 400, category: 'conflict' },
    RESOURCE_NOT_FOUND: { code: 'ResourceNotFoundException', status: 404, category: 'not_found' },
    RESOURCE_NOT_READY: { code: 'ResourceNotReadyException', status: 502, category: 'pending', processed: 'no' },
    SERVICE: { code: 'ServiceException', status: 500, category: 'internal' },
    SNAP_START: { code: 'SnapStartException', status: 400, category: 'failed_precondition' },
    SNAP_START_NOT_READY: { code: 'SnapStartNotReadyException', status: 409, category: 'pending', processed: 'no' },
    SNAP_START_TIMEOUT: { code: 'SnapStartTimeoutException', status: 408, category: 'timeout' },
    SUBNET_IP_ADDRESS_LIMIT_REACHED: { code: 'SubnetIPAddressLimitReachedException', status: 502, category: 'failed_precondition' },
    TOO_MANY_REQUESTS: { code: 'TooManyRequestsException', status: 429, category: 'rate_limited' },
    FUNCTION_ERROR: { code: ['Unhandled', 'Handled'], status: 200, category: 'internal', retryable: false },
    UNSUPPORTED_MEDIA_TYPE: { code: 'UnsupportedMediaTypeException', status: 415, category: 'invalid_request' },
    ...commonFailures,
    INVALID_PARAMETER_VALUE: { code: ['InvalidParameterValueException', 'InvalidParameterValue'], status: 400, category: 'invalid_request' },
  },
})
