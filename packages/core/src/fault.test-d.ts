import { expectTypeOf, test } from 'vitest'
import type { FaultFrom } from './adapter.ts'
import { assertNever } from './assert-never.ts'
import { type Catalogue, defineCatalogue, type ReasonOf } from './catalogue.ts'
import { checkCatalogue } from './check-catalogue.ts'
import { createAdapter } from './create-adapter.ts'
import type { Fault, FaultOf } from './fault.ts'
import { isVendorError, type VendorError } from './vendor-error.ts'

const catalogue = defineCatalogue({
  vendor: 'acme',
  docsUrl: 'https://docs.acme.example/errors',
  readOn: '2026-11-20',
  entries: [
    { status: 200, label: 'OK' },
    { status: 400, code: 17, reason: 'CARD_DECLINED', label: 'declined', category: 'payment_required' },
    { status: 500, code: 'oops', reason: 'OOPS', label: 'oops', category: 'internal' },
  ],
})
type AcmeFault = FaultOf<typeof catalogue>
const acme = createAdapter({
  catalogue,
  readWire: (body) => ({ body }),
  rule: ({ body }) => ({ ok: true, value: String(body) }),
})

test('literals are kept from the catalogue to the fault', () => {
  expectTypeOf<ReasonOf<typeof catalogue>>().toEqualTypeOf<'CARD_DECLINED' | 'OOPS'>()
  expectTypeOf<AcmeFault['vendor']>().toEqualTypeOf<'acme'>()
  expectTypeOf<AcmeFault['reason']>().toEqualTypeOf<'CARD_DECLINED' | 'OOPS' | undefined>()
  expectTypeOf<
    Extract<AcmeFault, { reason: 'CARD_DECLINED' }>['category']
  >().toEqualTypeOf<'payment_required'>()
  expectTypeOf<Extract<AcmeFault, { reason: 'CARD_DECLINED' }>['code']>().toEqualTypeOf<17 | undefined>()
  expectTypeOf<FaultFrom<typeof acme>>().toEqualTypeOf<AcmeFault>()
  expectTypeOf<AcmeFault>().toExtend<Fault>()
})

test('a switch over the reason is exhaustive', () => {
  const handle = (fault: AcmeFault): string => {
    switch (fault.reason) {
      case 'CARD_DECLINED':
        return fault.category
      case 'OOPS':
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
      case undefined:
        return fault.message
      default:
        // @ts-expect-error OOPS is missing
        return assertNever(fault)
    }
  }
  expectTypeOf(handle).toEqualTypeOf(forgetful)
})

test('documented discriminates', () => {
  const read = (fault: AcmeFault) => (fault.documented ? fault.reason : fault.code)
  expectTypeOf(read).returns.toEqualTypeOf<'CARD_DECLINED' | 'OOPS' | string | number | undefined>()
})

test('the value is the rule’s, or the schema’s', async () => {
  const outcome = await acme.decode(fetch('http://127.0.0.1'))
  if (outcome.ok) expectTypeOf(outcome.value).toEqualTypeOf<string>()
  else expectTypeOf(outcome.fault).toEqualTypeOf<AcmeFault>()
  const schema = { '~standard': { validate: (value: unknown) => ({ value: Number(value) }) } }
  expectTypeOf(acme.decodeOrThrow(fetch('http://127.0.0.1'), { schema })).resolves.toEqualTypeOf<number>()
})

test('guards narrow', () => {
  const error: unknown = undefined
  if (isVendorError(error)) expectTypeOf(error.fault).toEqualTypeOf<Fault>()
  if (acme.isError(error)) expectTypeOf(error).toEqualTypeOf<VendorError<AcmeFault>>()
})

test('a catalogue is held to its shape', () => {
  const weird = { status: 1, code: 1, reason: 'A', label: 'a', category: 'weird' } as const
  // @ts-expect-error there is no such category
  defineCatalogue({ ...catalogue, entries: [weird] })
  expectTypeOf(catalogue).toExtend<Catalogue>()
  expectTypeOf(checkCatalogue).parameter(0).toEqualTypeOf<Catalogue>()
})
