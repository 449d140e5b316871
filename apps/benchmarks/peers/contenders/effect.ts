import { Data, Option, Schema } from 'effect'
import type { Contender, Failed } from '../../src/contender.ts'

/** A failure as a value with a tag, read by a schema, which is Effect's way; which codes there are is for the caller to write. */
class VendorFailure extends Data.TaggedError('VendorFailure')<{
  readonly code: string | number
  readonly subcode?: string | undefined
  readonly message: string
}> {}

const slack = Schema.Struct({ ok: Schema.Literal(false), error: Schema.String })
const stripe = Schema.Struct({
  error: Schema.Struct({
    code: Schema.String,
    decline_code: Schema.optionalKey(Schema.String),
    message: Schema.String,
  }),
})
const dfineryImport = Schema.Struct({ code: Schema.Number, message: Schema.String })

const [readSlack, readStripe, readImport] = [
  Schema.decodeUnknownOption(slack),
  Schema.decodeUnknownOption(stripe),
  Schema.decodeUnknownOption(dfineryImport),
]

const readers: Readonly<Record<string, (json: unknown) => Option.Option<VendorFailure>>> = {
  slack: (json) =>
    Option.map(readSlack(json), ({ error }) => new VendorFailure({ code: error, message: error })),
  stripe: (json) =>
    Option.map(
      readStripe(json),
      ({ error: { code, decline_code, message } }) =>
        new VendorFailure({ code, subcode: decline_code, message }),
    ),
  'dfinery-import': (json) =>
    Option.map(readImport(json), ({ code, message }) => new VendorFailure({ code, message })),
}

export const effect: Contender<Option.Option<VendorFailure>> = {
  name: 'effect',
  package: 'effect',
  vendors: Object.keys(readers),
  classify({ vendor, body }: Failed) {
    const read = readers[vendor]
    if (!read) throw new Error(`no schema of ${vendor}`)
    return () => read(JSON.parse(body))
  },
  says: (result) =>
    Option.match(result, {
      onNone: () => ({ failed: false }),
      onSome: ({ code, subcode }) => ({ failed: true, code, subcode }),
    }),
}
