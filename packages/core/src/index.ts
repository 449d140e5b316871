/**
 * One kind of fault for every vendor: what to do with one, whichever vendor it comes from. What adapters are built on
 * is in `@faultline/core/adapter`.
 *
 * @module
 */

export { adapterFor } from './adapter-for.ts'
export type {
  Adapter,
  ClassifyErrorOptions,
  DecodeOptions,
  FaultFrom,
} from './adapter-types.ts'
export { assertNever } from './assert-never.ts'
export type { Catalogue, CatalogueSource, FailureEntry, ReasonOf, SuccessEntry } from './catalogue.ts'
export type { Category, CategoryTraits, Origin, Processed } from './category.ts'
export { categories } from './category.ts'
export type { DocumentedFault, Fault, FaultOf, ItemFault, UndocumentedFault } from './fault.ts'
export { faultOf, vendorErrorOf } from './fault-of-error.ts'
export { type GrpcCode, grpcCode } from './grpc.ts'
export type { HeadersLike } from './headers.ts'
export { categoryOfStatus } from './http-status.ts'
export { isFault } from './is-fault.ts'
export { isIdempotent, type RequestLike } from './is-idempotent.ts'
export type { Failure, Outcome, Success } from './outcome.ts'
export { type RetryDecision, type RetryOptions, retryDecision } from './retry-decision.ts'
export type { ResponseSnapshot } from './snapshot.ts'
export type { SchemaIssue, SchemaResult, StandardSchema } from './standard-schema.ts'
export { isVendorError, VendorError } from './vendor-error.ts'
