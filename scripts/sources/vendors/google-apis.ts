import { protobufEnum } from '../extract/protobuf.ts'
import type { Source } from '../source.ts'

export const source: Source = {
  lists: [
    { codes: protobufEnum('google.api.ErrorReason') },
    {
      from: { npm: 'google-gax@5.0.8', path: 'build/protos/google/rpc/code.proto' },
      codes: protobufEnum('google.rpc.Code'),
    },
  ],
  leftOut: {
    OK: 'The success; it never comes as an error.',
    ERROR_REASON_UNSPECIFIED: 'The default of the enumeration, which the list says not to use.',
  },
  added: {
    '/(?:r|userR)ateLimitExceeded|dailyLimitExceeded|(?:q|storageQ)uotaExceeded|accessNotConfigured|backendError/':
      'the older reasons: https://developers.google.com/workspace/drive/api/guides/handle-errors',
  },
}
