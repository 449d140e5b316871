import { expectTypeOf, test } from 'vitest'
import type { Adapter, FaultFrom } from './adapter-types.ts'
import { assertNever } from './assert-never.ts'
import { type Catalogue, defineCatalogue, type ReasonOf } from './catalogue.ts'
import { checkCatalogue } from './check-catalogue.ts'
import { createAdapter } from './create-adapter.ts'
import type { DocumentedFault, Fault, FaultOf } from './fault.ts'
import { readFields } from './read-fields.ts'
import type { Reading } from './reader.ts'
import { isVendorError, type VendorError } from './vendor-error.ts'

const facts = {
  vendor: 'acme',
  title: 'Acme API',
  docsUrl: 'https://docs.acme.example/errors',
  readOn: '2026-11-21',
  success: { status: 200 },
} as const
const catalogue = defineCatalogue({
  ...facts,
  codes: 'lowercase',
  details: ['param', 'needed'],
  failures: {
    CARD_DECLINED: { code: 17, category: 'declined' },
    SLOW_DOWN: { category: 'rate_limited' },
    BUSY: { code: ['busy', 503], category: 'unavailable' },
  },
})
type AcmeFault = FaultOf<typeof catalogue>
const acme = createAdapter({ catalogue, read: (body) => ({ ok: true, value: String(body) }) })

test('literals are kept from the catalogue to the fault', () => {
  expectTypeOf<ReasonOf<typeof catalogue>>().toEqualTypeOf<'CARD_DECLINED' | 'SLOW_DOWN' | 'BUSY'>()
  expectTypeOf<AcmeFault['vendor']>().toEqualTypeOf<'acme'>()
  expectTypeOf<AcmeFault['reason']>().toEqualTypeOf<'CARD_DECLINED' | 'SLOW_DOWN' | 'BUSY' | undefined>()
  expectTypeOf<Extract<AcmeFault, { reason: 'CARD_DECLINED' }>>().toEqualTypeOf<
    DocumentedFault<'acme', 'CARD_DECLINED', 17, 'declined', 'param' | 'needed'>
  >()
  expectTypeOf<Extract<AcmeFault, { reason: 'SLOW_DOWN' }>['code']>().toEqualTypeOf<'slow_down' | undefined>()
  expectTypeOf<Extract<AcmeFault, { reason: 'BUSY' }>['code']>().toEqualTypeOf<'busy' | 503 | undefined>()
  expectTypeOf<FaultFrom<typeof acme>>().toEqualTypeOf<AcmeFault>()
  expectTypeOf<AcmeFault>().toExtend<Fault>()
})

test('codes may be the reasons themselves, or whatever comes beside a message', () => {
  const same = defineCatalogue({
    ...facts,
    codes: 'same',
    failures: { NOT_FOUND: { category: 'not_found' } },
  })
  expectTypeOf<Extract<FaultOf<typeof same>, { documented: true }>['code']>().toEqualTypeOf<
    'NOT_FOUND' | undefined
  >()
  const texts = defineCatalogue({ ...facts, failures: { GONE: { message: 'Gone', category: 'gone' } } })
  expectTypeOf<Extract<FaultOf<typeof texts>, { documented: true }>['code']>().toEqualTypeOf<
    string | number | undefined
  >()
})

test('details have the names of the catalogue', () => {
  const details = {} as NonNullable<AcmeFault['details']>
  expectTypeOf(details.param).toEqualTypeOf<string | number | boolean | undefined>()
  // @ts-expect-error the catalogue lists no such detail
  details.secret
})

test('a switch over the reason is exhaustive', () => {
  const handle = (fault: AcmeFault): string => {
    switch (fault.reason) {
      case 'CARD_DECLINED':
        return fault.category
      case 'SLOW_DOWN':
      case 'BUSY':
        return fault.reason
      case undefined:
        return fault.message
      default:
        return assertNever(fault)
    }
  }
  const forgetful = (fault: AcmeFault): string => {
    switch (fault.reason) {
      case 'CARD_DECLINED':
      case 'BUSY':
      case undefined:
        return fault.message
      default:
        // @ts-expect-error SLOW_DOWN is missing
        return assertNever(fault)
    }
  }
  expectTypeOf(handle).toEqualTypeOf(forgetful)
})

test('documented discriminates', () => {
  const read = (fault: AcmeFault) => (fault.documented ? fault.reason : undefined)
  expectTypeOf(read).returns.toEqualTypeOf<'CARD_DECLINED' | 'SLOW_DOWN' | 'BUSY' | undefined>()
})

test('the value is the reader’s, or the schema’s, and nothing else', async () => {
  const outcome = await acme.decode(fetch('http://127.0.0.1'))
  if (outcome.ok) expectTypeOf(outcome.value).toEqualTypeOf<string>()
  else expectTypeOf(outcome.fault).toEqualTypeOf<AcmeFault>()
  const schema = { '~standard': { validate: (value: unknown) => ({ value: Number(value) }) } }
  expectTypeOf(acme.decodeOrThrow(fetch('http://127.0.0.1'), { schema })).resolves.toEqualTypeOf<number>()
  // @ts-expect-error a type argument alone checks nothing
  acme.decode<number>(fetch('http://127.0.0.1'))
})

test('a reader’s type is the adapter’s', () => {
  const fields = createAdapter({ catalogue, read: readFields({ code: 'code' }) })
  expectTypeOf(fields).toEqualTypeOf<Adapter<AcmeFault, unknown>>()
  const annotated = createAdapter({ catalogue, read: (): Reading<number> | undefined => undefined })
  expectTypeOf(annotated).toEqualTypeOf<Adapter<AcmeFault, number>>()
})

test('a Response is for decode, not for classify', () => {
  const response = new Response()
  acme.classify({ status: response.status, headers: response.headers, body: '' })
  // @ts-expect-error its body is still to be read
  acme.classify(response)
})

test('guards narrow', () => {
  const error: unknown = undefined
  if (isVendorError(error)) expectTypeOf(error.fault).toEqualTypeOf<Fault>()
  if (acme.isError(error)) expectTypeOf(error).toEqualTypeOf<VendorError<AcmeFault>>()
})

test('a misspelt field doesn’t compile', () => {
  // @ts-expect-error hots
  defineCatalogue({ ...facts, hots: ['api.acme.example'], failures: {} })
  // @ts-expect-error retriable
  defineCatalogue({ ...facts, failures: { BUSY: { code: 1, category: 'unavailable', retriable: true } } })
  // @ts-expect-error lable
  defineCatalogue({ ...facts, success: { status: 200, lable: 'OK' }, failures: {} })
  // @ts-expect-error there is no such category
  defineCatalogue({ ...facts, failures: { BUSY: { code: 1, category: 'weird' } } })
  createAdapter({
    // @ts-expect-error retriable, in an adapter’s own catalogue
    catalogue: { ...facts, failures: { BUSY: { code: 1, category: 'gone', retriable: true } } },
    read: () => undefined,
  })
  // @ts-expect-error cod
  createAdapter({ catalogue, read: () => ({ ok: false, cod: 1 }) })
  // @ts-expect-error messsage, in one of several readings
  createAdapter({ catalogue, read: (body) => (body ? { ok: true, value: 1 } : { ok: false, messsage: 'x' }) })
  // @ts-expect-error a path that readFields doesn't know
  readFields({ kode: 'code' })
  expectTypeOf(catalogue).toExtend<Catalogue>()
  expectTypeOf(checkCatalogue).parameter(0).toEqualTypeOf<Catalogue>()
})
