import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { readAwsXml } from '@faultline/core/readers/aws'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link sts} can give: a switch over its `reason` is exhaustive. */
export type STSFault = FaultOf<typeof catalogue>

/**
 * The adapter of AWS STS. A success’s value is the body’s text.
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 *
 * @example
 * ```ts
 * import { sts } from '@faultline/aws/sts'
 *
 * const body = '<ErrorResponse><Error><Code>InvalidIdentityToken</Code></Error></ErrorResponse>'
 * const outcome = sts.classify({ status: 400, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'INVALID_IDENTITY_TOKEN'
 * ```
 */
export const sts: Adapter<STSFault, string> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readAwsXml(),
})
