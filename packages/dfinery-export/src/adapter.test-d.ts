import { assertNever, type FaultFrom, type StandardSchema } from '@faultline/core'
import { expectTypeOf } from 'vitest'
import { type DfineryExportFault, dfineryExport } from './adapter.ts'
import { explain } from './explain.ts'

/** Compiles as long as every reason has a case: a new code in the catalogue stops it. */
export function nextStep(fault: DfineryExportFault): 'mend' | 'wait' | 'page' | 'keep' {
  switch (fault.reason) {
    case 'INVALID_PARAMETER':
    case 'EXCEED_DATE_RANGE_LIMIT':
      return 'mend'
    case 'UNAUTHORIZED_TOKEN':
      return 'page'
    case 'TOO_MANY_API_REQUESTS':
    case 'CLIENT_CONNECTION_CLOSED':
    case 'UNKNOWN_ERROR':
      return 'wait'
    case 'QUERY_ERROR':
      expectTypeOf(fault.code).toEqualTypeOf<'query_error' | undefined>()
      expectTypeOf(fault.category).toEqualTypeOf<'internal'>()
      expectTypeOf(fault.documented).toEqualTypeOf<true>()
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
export function unhandled(fault: DfineryExportFault): void {
  switch (fault.reason) {
    case undefined:
      return
    default:
      // @ts-expect-error: every documented reason is still open here
      assertNever(fault)
  }
}

export function narrowed(fault: DfineryExportFault): void {
  if (fault.documented) explain(fault.reason)
  // @ts-expect-error: no documented reason has this name
  if (fault.reason === 'TOO_MANY_EVENTS') return
}

expectTypeOf(dfineryExport.vendor).toEqualTypeOf<'dfinery-export'>()
expectTypeOf<FaultFrom<typeof dfineryExport>>().toEqualTypeOf<DfineryExportFault>()

const classified = dfineryExport.classify({ status: 200, body: '' })
if (classified.ok) expectTypeOf(classified.value).toEqualTypeOf<string>()
else expectTypeOf(classified.fault).toEqualTypeOf<DfineryExportFault>()

const decoded = await dfineryExport.decode(fetch('/'))
if (decoded.ok) {
  expectTypeOf(decoded.value).toEqualTypeOf<ReadableStream<Uint8Array<ArrayBuffer>>>()
  new Response(decoded.value)
} else expectTypeOf(decoded.fault).toEqualTypeOf<DfineryExportFault>()

expectTypeOf(await dfineryExport.decodeOrThrow(fetch('/'))).toEqualTypeOf<
  ReadableStream<Uint8Array<ArrayBuffer>>
>()

declare const schema: StandardSchema<{ rows: number }>
expectTypeOf(await dfineryExport.decodeOrThrow(fetch('/'), { schema })).toEqualTypeOf<{ rows: number }>()

export function caught(error: unknown): void {
  if (dfineryExport.isError(error)) expectTypeOf(error.fault).toEqualTypeOf<DfineryExportFault>()
}
