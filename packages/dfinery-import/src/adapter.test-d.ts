import { assertNever } from '@faultline/core'
import { expectTypeOf } from 'vitest'
import { type DfineryImportFault, dfineryImport } from './adapter.ts'

/** Compiles as long as every reason has a case: a new code in the catalogue stops it. */
export function nextStep(fault: DfineryImportFault): 'split' | 'wait' | 'page' | 'keep' {
  switch (fault.reason) {
    case 'TOO_MANY_EVENTS':
      expectTypeOf(fault.code).toEqualTypeOf<40402 | undefined>()
      expectTypeOf(fault.category).toEqualTypeOf<'request_too_large'>()
      expectTypeOf(fault.documented).toEqualTypeOf<true>()
      return 'split'
    case 'TOO_MANY_USER_PROFILES':
      return 'split'
    case 'TOO_MANY_REQUEST':
      return 'wait'
    case 'INVALID_TOKEN':
    case 'INVALID_SERVICE_ID':
      return 'page'
    case 'BAD_REQUEST':
    case 'VALIDATION_FAILURE':
    case 'INTERNAL_SERVER_ERROR':
      return 'keep'
    case undefined:
      expectTypeOf(fault.documented).toEqualTypeOf<false>()
      expectTypeOf(fault.code).toEqualTypeOf<string | number | undefined>()
      return 'keep'
    default:
      return assertNever(fault)
  }
}

/** A case that is missing does not compile. */
export function unhandled(fault: DfineryImportFault): void {
  switch (fault.reason) {
    case undefined:
      return
    default:
      // @ts-expect-error: every documented reason is still open here
      assertNever(fault)
  }
}

export function narrowed(fault: DfineryImportFault): void {
  if (fault.documented)
    expectTypeOf(fault.code).toEqualTypeOf<
      40000 | 40001 | 40101 | 40201 | 40401 | 40402 | 40403 | 50000 | undefined
    >()
  // @ts-expect-error: no documented reason has this name
  if (fault.reason === 'NOT_FOUND') return
}

expectTypeOf(dfineryImport.vendor).toEqualTypeOf<'dfinery-import'>()

const outcome = dfineryImport.classify({ status: 200, body: '' })
if (outcome.ok) expectTypeOf(outcome.value).toEqualTypeOf<unknown>()
else expectTypeOf(outcome.fault).toEqualTypeOf<DfineryImportFault>()

const thrown: unknown = undefined
if (dfineryImport.isError(thrown)) expectTypeOf(thrown.fault).toEqualTypeOf<DfineryImportFault>()
