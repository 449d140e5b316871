/** One group of exports. */
export interface ExportGroup {
  readonly title: string
  readonly names: readonly string[]
}

/** The groups in which the exports of a module are shown; none if it has few. */
export function groupsOf(module: string): ExportGroup[] {
  return (groups[module] ?? []).map(([title, names]) => ({ title, names: names.split(/\s+/) }))
}

/** A title, and names with space between them. */
type Group = readonly [title: string, names: string]

/** The exports of the modules that have many, by what one wants to do, the most wanted first. */
const groups: { readonly [module: string]: readonly Group[] } = {
  '@faultline/core': [
    [
      'Handle faults',
      `faultOf vendorErrorOf isVendorError VendorError isFault assertNever
       retryDecision RetryDecision RetryOptions isIdempotent RequestLike adapterFor`,
    ],
    [
      'Types of a fault',
      `Fault ItemFault DocumentedFault UndocumentedFault FaultOf FaultFrom
       Category categories CategoryTraits Origin Processed`,
    ],
    [
      'Decode responses',
      `Adapter DecodeOptions ClassifyErrorOptions ResponseSnapshot HeadersLike Outcome Success Failure
       StandardSchema SchemaResult SchemaIssue`,
    ],
    ['Catalogues', 'Catalogue FailureEntry SuccessEntry CatalogueSource ReasonOf'],
    ['Low-level', 'categoryOfStatus grpcCode GrpcCode'],
  ],
  '@faultline/core/adapter': [
    [
      'Write an adapter',
      `createAdapter AdapterDefinition defineCatalogue Catalogue FailureEntry SuccessEntry CatalogueSource
       readFields FieldPaths checkCatalogue CatalogueProblem`,
    ],
    [
      'Write a reader',
      `Reader ReadContext Reading SuccessReading FailureReading ItemReading Opened ByteReader StreamFailure
       jsonOf field codeOf listOf flagOf durationMs severalErrors OneError isForeignText parsedBody`,
    ],
    [
      'Low-level',
      `failuresOf DocumentedFailure contradictedCategory causesOf headerReader HeaderReader waitingTimeMs safeText
       isSuccessStatus isEventStream findEvent readStream`,
    ],
    [
      'Types behind the types',
      'ReasonOf CodeOf DetailOf ValueOf ExactReading ExactCatalogue Exact UnknownField',
    ],
  ],
}
