/** What one import may weigh, minified and compressed. */
export interface Budget {
  module: string
  names: readonly string[]
  bytes: number
}

/** The budgets that the README promises. An adapter's includes all it needs of core. */
export const budgets: readonly Budget[] = [
  { module: '@faultline/core', names: ['createAdapter', 'isVendorError', 'retryDecision'], bytes: 2000 },
  { module: '@faultline/dfinery-import', names: ['dfineryImport'], bytes: 2250 },
  { module: '@faultline/status-object', names: ['statusObject'], bytes: 2250 },
  { module: '@faultline/code-string', names: ['codeString'], bytes: 2250 },
  { module: '@faultline/dfinery-export', names: ['dfineryExport'], bytes: 2750 },
]
