import { Code, ConnectError } from '@connectrpc/connect'
import { codeToString, errorFromJson } from '@connectrpc/connect/protocol-connect'
import type { Category } from '@faultline/core'
import type { Contender } from '../../src/contender.ts'

/** Its sixteen codes are gRPC's. */
const categories: Partial<Record<Code, Category>> = {
  [Code.Canceled]: 'cancelled',
  [Code.InvalidArgument]: 'invalid_request',
  [Code.DeadlineExceeded]: 'timeout',
  [Code.NotFound]: 'not_found',
  [Code.PermissionDenied]: 'permission_denied',
  [Code.ResourceExhausted]: 'rate_limited',
  [Code.FailedPrecondition]: 'failed_precondition',
  [Code.OutOfRange]: 'out_of_range',
  [Code.Internal]: 'internal',
  [Code.Unavailable]: 'unavailable',
  [Code.Unauthenticated]: 'unauthenticated',
}

const fallback = new ConnectError('not in the format', Code.Unknown)

/** Connect writes the same errors as Google's APIs do, with its own names of the fields. */
export const connect: Contender<ConnectError> = {
  name: '@connectrpc/connect',
  package: '@connectrpc/connect',
  vendors: ['google-apis'],
  classify:
    ({ headers, body }) =>
    () => {
      const { status, message } = JSON.parse(body).error
      return errorFromJson({ code: status.toLowerCase(), message }, headers, fallback)
    },
  says: ({ code }) => ({ failed: true, code: codeToString(code).toUpperCase(), category: categories[code] }),
}
