import { assertNever } from '@faultline/core'
import type { ExampleVendorFault } from './adapter.ts'

/** Compiles as long as every reason has a case: a new code in the catalogue stops it. */
export function nextStep(fault: ExampleVendorFault): 'wait' | 'keep' {
  switch (fault.reason) {
    case 'TOO_MANY_CALLS':
      return 'wait'
    case 'INVALID_INPUT':
    case undefined:
      return 'keep'
    default:
      return assertNever(fault)
  }
}
