import { ServiceException } from '@smithy/core/client'
import { isServerError, isThrottlingError, isTransientError } from '@smithy/core/retry'
import type { Contender } from '../../src/contender.ts'

/** How AWS's SDK decides what to retry, from the name that its deserializers give the error. */
export const smithy: Contender<Classified> = {
  name: '@smithy/core',
  package: '@smithy/core',
  vendors: ['aws-dynamodb'],
  classify:
    ({ status, body }) =>
    () => {
      const { __type, message } = JSON.parse(body)
      const error = new DynamoDBError({
        name: String(__type).split('#').at(-1) ?? '',
        $fault: 'client',
        $metadata: { httpStatusCode: status },
        message,
      })
      const throttled = isThrottlingError(error)
      return { error, throttled, retryable: throttled || isTransientError(error) || isServerError(error) }
    },
  says: ({ error, throttled, retryable }) => ({
    failed: true,
    code: error.name,
    ...(throttled && { category: 'rate_limited' }),
    retry: retryable,
  }),
}

interface Classified {
  readonly error: DynamoDBError
  readonly throttled: boolean
  readonly retryable: boolean
}

/** Such a class is what the SDK generates for a service. */
class DynamoDBError extends ServiceException {
  declare readonly cause?: Error
}
