/**
 * One kind of fault for every vendor: categories, catalogue, adapter, VendorError and the retry decision.
 *
 * @module
 */

// For those who write adapters and integrations.
export type {
  Adapter,
  AdapterDefinition,
  ByteReader,
  DecodeOptions,
  FailureVerdict,
  FaultFrom,
  Opened,
  RuleContext,
  StreamFailure,
  SuccessVerdict,
  Verdict,
} from './adapter.ts'
// For those who handle faults.
export { assertNever } from './assert-never.ts'
export {
  type Catalogue,
  type CatalogueEntry,
  defineCatalogue,
  type FailureEntry,
  type FailureOf,
  isFailureEntry,
  type ReasonOf,
  type SuccessEntry,
} from './catalogue.ts'
export {
  type Category,
  type CategoryTraits,
  categories,
  categoryOfStatus,
  isSuccessStatus,
  type Origin,
  type Processed,
} from './category.ts'
export { type CatalogueProblem, checkCatalogue } from './check-catalogue.ts'
export { createAdapter } from './create-adapter.ts'
export type { DocumentedFault, Fault, FaultOf, UndocumentedFault } from './fault.ts'
export { type GrpcCode, grpcCode } from './grpc.ts'
export { codeOf, field, jsonOf } from './json.ts'
export type { Failure, Outcome, Success } from './outcome.ts'
export { type RetryDecision, type RetryOptions, retryDecision } from './retry-decision.ts'
export { safeText } from './safe-text.ts'
export type { HeadersLike, ResponseSnapshot } from './snapshot.ts'
export type { SchemaIssue, SchemaResult, StandardSchema } from './standard-schema.ts'
export { isVendorError, VendorError } from './vendor-error.ts'
export { waitingTimeMs } from './waiting-time.ts'
export { type Explanation, type Language, languages, type Words } from './words.ts'
