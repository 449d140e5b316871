import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { readAws } from '@faultline/core/readers/aws'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link sqs} can give: a switch over its `reason` is exhaustive. */
export type SQSFault = FaultOf<typeof catalogue>

/**
 * The adapter of Amazon SQS. A success’s value is the parsed body. Entries of a batch that failed are in
 * `fault.items`.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html
 *
 * @example
 * ```ts
 * import { sqs } from '@faultline/aws/sqs'
 *
 * const body = '{"__type":"QueueDoesNotExist"}'
 * const outcome = sqs.classify({ status: 400, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'QUEUE_DOES_NOT_EXIST'
 * ```
 */
export const sqs: Adapter<SQSFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readAws({
    parts: [{ list: 'Failed', at: 'Id', code: 'Code', message: 'Message' }],
  }),
})
