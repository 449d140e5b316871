import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { readAws } from '@faultline/core/readers/aws'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link lambda} can give: a switch over its `reason` is exhaustive. */
export type LambdaFault = FaultOf<typeof catalogue>

/**
 * The adapter of AWS Lambda. A success’s value is the parsed body. A function that failed is a failure, although
 * its HTTP status is 200.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 *
 * @example
 * ```ts
 * import { lambda } from '@faultline/aws/lambda'
 *
 * const body = '{"__type":"TooManyRequestsException"}'
 * const outcome = lambda.classify({ status: 429, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'TOO_MANY_REQUESTS'
 * ```
 */
export const lambda: Adapter<LambdaFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readAws({ content: true }),
})
