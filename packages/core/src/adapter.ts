/**
 * What adapters are built on: the catalogue, the reader, and `createAdapter`, which does everything that all vendors
 * share.
 *
 * @module
 */

export {
  type Catalogue,
  type CatalogueSource,
  type CodeOf,
  type DetailOf,
  defineCatalogue,
  type Exact,
  type ExactCatalogue,
  type FailureEntry,
  type ReasonOf,
  type SuccessEntry,
  type UnknownField,
} from './catalogue.ts'
export { causesOf } from './causes.ts'
export { type CatalogueProblem, checkCatalogue, contradictedCategory } from './check-catalogue.ts'
export { createAdapter } from './create-adapter.ts'
export type {
  AdapterDefinition,
  ByteReader,
  ExactReading,
  Opened,
  StreamFailure,
  ValueOf,
} from './definition.ts'
export { durationMs } from './duration.ts'
export { findEvent, isEventStream, readStream } from './event-stream.ts'
export { type DocumentedFailure, failuresOf } from './failures-of.ts'
export { flagOf, type HeaderReader, headerReader } from './headers.ts'
export { isSuccessStatus } from './http-status.ts'
export { codeOf, field, isForeignText, jsonOf, listOf, parsedBody } from './json.ts'
export { type FieldPaths, readFields } from './read-fields.ts'
export type {
  FailureReading,
  ItemReading,
  ReadContext,
  Reader,
  Reading,
  SuccessReading,
} from './reader.ts'
export { safeText } from './safe-text.ts'
export { type OneError, severalErrors } from './several-errors.ts'
export { waitingTimeMs } from './waiting-time.ts'
