import { assertNever, type FaultFrom } from '@faultline/core'
import { expectTypeOf } from 'vitest'
import { createStatusObjectAdapter, type StatusObjectFault, statusObject } from './adapter.ts'

/** Compiles as long as every reason has a case: a new code in the catalogue stops it. */
export function nextStep(fault: StatusObjectFault): 'mend' | 'wait' | 'page' | 'keep' {
  switch (fault.reason) {
    case 'BAD_REQUEST':
    case 'NOT_FOUND':
    case 'METHOD_NOT_ALLOWED':
    case 'GONE':
      return 'mend'
    case 'INSUFFICIENT_BALANCE':
      expectTypeOf(fault.code).toEqualTypeOf<403 | undefined>()
      expectTypeOf(fault.category).toEqualTypeOf<'payment_required'>()
      expectTypeOf(fault.documented).toEqualTypeOf<true>()
      return 'page'
    case 'UNAUTHORIZED':
    case 'INVALID_TOKEN':
    case 'FORBIDDEN':
    case 'ACCOUNT_DISABLED':
    case 'TOKEN_DISABLED':
    case 'INSUFFICIENT_PERMISSIONS':
      return 'page'
    case 'TOO_MANY_REQUESTS':
    case 'INTERNAL_SERVER_ERROR':
    case 'BAD_GATEWAY':
    case 'SERVICE_UNAVAILABLE':
    case 'GATEWAY_TIMEOUT':
      return 'wait'
    case undefined:
      expectTypeOf(fault.documented).toEqualTypeOf<false>()
      expectTypeOf(fault.code).toEqualTypeOf<string | number | undefined>()
      return 'keep'
    default:
      return assertNever(fault)
  }
}

/** A case that is missing does not compile. */
export function unhandled(fault: StatusObjectFault): void {
  switch (fault.reason) {
    case undefined:
      return
    default:
      // @ts-expect-error: every documented reason is still open here
      assertNever(fault)
  }
}

export function narrowed(fault: StatusObjectFault): void {
  if (fault.documented)
    expectTypeOf(fault.code).toEqualTypeOf<
      400 | 401 | 403 | 404 | 405 | 410 | 429 | 500 | 502 | 503 | 504 | undefined
    >()
  // @ts-expect-error: no documented reason has this name
  if (fault.reason === 'TOO_MANY_EVENTS') return
}

expectTypeOf(statusObject.vendor).toEqualTypeOf<'status-object'>()

const outcome = statusObject.classify({ status: 200, body: '' })
if (outcome.ok) expectTypeOf(outcome.value).toEqualTypeOf<unknown>()
else expectTypeOf(outcome.fault).toEqualTypeOf<StatusObjectFault>()

const parcels = createStatusObjectAdapter({
  vendor: 'acme-parcels',
  docsUrl: 'https://docs.acme.example/errors',
  readOn: '2026-11-20',
  entries: [
    { status: 200, code: 200, label: 'OK' },
    { status: 404, code: 404, reason: 'NO_SUCH_PARCEL', label: 'Not found', category: 'not_found' },
    { status: 409, code: 1409, reason: 'LABEL_VOID', label: 'Label is void', category: 'conflict' },
  ],
})
type ParcelsFault = FaultFrom<typeof parcels>

expectTypeOf(parcels.vendor).toEqualTypeOf<'acme-parcels'>()
expectTypeOf<ParcelsFault['reason']>().toEqualTypeOf<'NO_SUCH_PARCEL' | 'LABEL_VOID' | undefined>()

/** The factory keeps literals: a vendor of one's own has an exhaustive switch too. */
export function nextParcel(fault: ParcelsFault): string {
  switch (fault.reason) {
    case 'NO_SUCH_PARCEL':
      return 'skip'
    case 'LABEL_VOID':
      expectTypeOf(fault.code).toEqualTypeOf<1409 | undefined>()
      return 'print again'
    case undefined:
      return 'keep'
    default:
      return assertNever(fault)
  }
}
