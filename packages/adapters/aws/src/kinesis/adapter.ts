import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { readAws } from '@faultline/core/readers/aws'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link kinesis} can give: a switch over its `reason` is exhaustive. */
export type KinesisFault = FaultOf<typeof catalogue>

/**
 * The adapter of Amazon Kinesis Data Streams. A success’s value is the parsed body. Records that weren’t put are
 * in `fault.items`.
 *
 * @see https://docs.aws.amazon.com/kinesis/latest/APIReference/CommonErrors.html
 *
 * @example
 * ```ts
 * import { kinesis } from '@faultline/aws/kinesis'
 *
 * const body = '{"__type":"ProvisionedThroughputExceededException"}'
 * const outcome = kinesis.classify({ status: 400, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'PROVISIONED_THROUGHPUT_EXCEEDED'
 * ```
 */
export const kinesis: Adapter<KinesisFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readAws({
    parts: [{ list: 'Records', code: 'ErrorCode', message: 'ErrorMessage' }],
  }),
})
