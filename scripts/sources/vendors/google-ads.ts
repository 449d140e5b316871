import { namesAt } from '../extract/data.ts'
import { protobufEnum } from '../extract/protobuf.ts'
import type { Extract, Source } from '../source.ts'

const errors = 'nested.google.nested.ads.nested.googleads.nested.*.nested.errors.nested'

export const source: Source = {
  lists: [
    { codes: asJson(namesAt(`${errors}.ErrorCode.fields`)) },
    {
      codes: namesAt(`${errors}.*.nested.*.values`),
      partly: 'a name that isn’t in the catalogue is decided by the type of its error',
    },
    {
      from: { npm: 'google-gax@5.0.8', path: 'build/protos/google/rpc/code.proto' },
      codes: protobufEnum('google.rpc.Code'),
    },
    {
      from: { npm: 'google-gax@5.0.8', path: 'build/protos/google/api/error_reason.proto' },
      codes: protobufEnum('google.api.ErrorReason'),
      partly: 'most reasons say what the code says',
    },
  ],
  leftOut: { OK: 'The success; it never comes as an error.' },
}

/** Fields are named with underscores in protobuf, and in camel case in JSON. */
function asJson(extract: Extract): Extract {
  return (files) =>
    extract(files).map((name) => `${name}`.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()))
}
