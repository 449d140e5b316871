import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { readAwsXml } from '@faultline/core/readers/aws'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link sns} can give: a switch over its `reason` is exhaustive. */
export type SNSFault = FaultOf<typeof catalogue>

/**
 * The adapter of Amazon SNS. A success’s value is the body’s text. Entries of a batch that failed are in
 * `fault.items`.
 *
 * @see https://docs.aws.amazon.com/sns/latest/api/CommonErrors.html
 *
 * @example
 * ```ts
 * import { sns } from '@faultline/aws/sns'
 *
 * const body = '<ErrorResponse><Error><Code>OptedOut</Code></Error></ErrorResponse>'
 * const outcome = sns.classify({ status: 400, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'OPTED_OUT'
 * ```
 */
export const sns: Adapter<SNSFault, string> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readAwsXml({
    parts: {
      list: 'PublishBatchResponse.PublishBatchResult.Failed.member',
      at: 'Id',
      code: 'Code',
      message: 'Message',
    },
  }),
})
