import type { FailureEntry } from '@faultline/core'

/**
 * The errors that any service that uses JSON or the query protocol may send, and what each means. What a service says
 * otherwise follows them in its catalogue.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
 */
// biome-ignore format: a table
export const commonFailures = {
  ACCESS_DENIED: { code: ['AccessDeniedException', 'AccessDenied'], status: 403, category: 'permission_denied' },
  EXPIRED_TOKEN: { code: ['ExpiredTokenException', 'ExpiredToken'], status: 403, category: 'unauthenticated' },
  INCOMPLETE_SIGNATURE: { code: ['IncompleteSignature', 'IncompleteSignatureException'], status: 403, category: 'unauthenticated' },
  INTERNAL_FAILURE: { code: 'InternalFailure', status: 500, category: 'internal' },
  INVALID_ACTION: { code: 'InvalidAction', status: 400, category: 'invalid_request' },
  INVALID_CLIENT_TOKEN_ID: { code: 'InvalidClientTokenId', status: 403, category: 'unauthenticated' },
  INVALID_PARAMETER_COMBINATION: { code: 'InvalidParameterCombination', status: 400, category: 'invalid_request' },
  INVALID_PARAMETER_VALUE: { code: 'InvalidParameterValue', status: 400, category: 'invalid_request' },
  INVALID_QUERY_PARAMETER: { code: 'InvalidQueryParameter', status: 400, category: 'invalid_request' },
  INVALID_SIGNATURE: { code: ['InvalidSignatureException', 'SignatureDoesNotMatch'], status: 403, category: 'unauthenticated' },
  MALFORMED_HTTP_REQUEST: { code: 'MalformedHttpRequestException', status: 400, category: 'invalid_request' },
  MALFORMED_QUERY_STRING: { code: 'MalformedQueryString', status: 404, category: 'invalid_request' },
  MISSING_ACTION: { code: 'MissingAction', status: 400, category: 'invalid_request' },
  MISSING_AUTHENTICATION_TOKEN: { code: ['MissingAuthenticationToken', 'MissingAuthenticationTokenException'], status: 403, category: 'unauthenticated' },
  MISSING_PARAMETER: { code: 'MissingParameter', status: 400, category: 'invalid_request' },
  NOT_AUTHORIZED: { code: 'NotAuthorized', status: 401, category: 'permission_denied' },
  OPT_IN_REQUIRED: { code: 'OptInRequired', status: 403, category: 'permission_denied' },
  REQUEST_ABORTED: { code: 'RequestAbortedException', status: 400, category: 'cancelled' },
  REQUEST_ENTITY_TOO_LARGE: { code: 'RequestEntityTooLargeException', status: 413, category: 'request_too_large' },
  REQUEST_EXPIRED: { code: 'RequestExpired', status: 400, category: 'unauthenticated' },
  REQUEST_TIMEOUT: { code: 'RequestTimeoutException', status: 408, category: 'timeout', processed: 'no' },
  SERIALIZATION: { code: 'SerializationException', status: 400, category: 'invalid_request' },
  SERVICE_UNAVAILABLE: { code: ['ServiceUnavailable', 'ServiceUnavailableException'], status: 503, category: 'unavailable' },
  THROTTLING: { code: ['ThrottlingException', 'Throttling', 'RequestThrottledException'], status: 400, category: 'rate_limited' },
  UNKNOWN_OPERATION: { code: 'UnknownOperationException', status: 404, category: 'invalid_request' },
  UNRECOGNIZED_CLIENT: { code: 'UnrecognizedClientException', status: 403, category: 'unauthenticated' },
  VALIDATION_ERROR: { code: ['ValidationError', 'ValidationException'], status: 400, category: 'invalid_request' },
} as const satisfies { readonly [reason: string]: FailureEntry }
