import type { Category } from './category.ts'

/** A gRPC status name, as `google.rpc.Code` writes it. */
export type GrpcCode = (typeof grpcCodes)[Category]

/**
 * Returns the gRPC code of a category, for services that use gRPC or Connect towards their own callers.
 *
 * @see https://grpc.io/docs/guides/status-codes/
 *
 * @example
 * ```ts
 * import { grpcCode } from '@faultline/core'
 *
 * grpcCode('rate_limited') // => 'RESOURCE_EXHAUSTED'
 * ```
 */
export function grpcCode(category: Category): GrpcCode {
  return grpcCodes[category]
}

const grpcCodes = {
  invalid_request: 'INVALID_ARGUMENT',
  out_of_range: 'OUT_OF_RANGE',
  request_too_large: 'INVALID_ARGUMENT',
  not_found: 'NOT_FOUND',
  method_not_allowed: 'UNIMPLEMENTED',
  gone: 'UNIMPLEMENTED',
  conflict: 'ABORTED',
  failed_precondition: 'FAILED_PRECONDITION',
  partial_failure: 'UNKNOWN',
  declined: 'FAILED_PRECONDITION',
  unauthenticated: 'UNAUTHENTICATED',
  permission_denied: 'PERMISSION_DENIED',
  account_disabled: 'PERMISSION_DENIED',
  payment_required: 'FAILED_PRECONDITION',
  pending: 'UNAVAILABLE',
  rate_limited: 'RESOURCE_EXHAUSTED',
  cancelled: 'CANCELLED',
  timeout: 'DEADLINE_EXCEEDED',
  unavailable: 'UNAVAILABLE',
  internal: 'INTERNAL',
  network: 'UNAVAILABLE',
  malformed_response: 'DATA_LOSS',
  unknown: 'UNKNOWN',
} as const satisfies Record<Category, string>
