import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link resend} can give: a switch over its `reason` is exhaustive. */
export type ResendFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Resend API, three of whose failures come under 429. A success's value is the parsed body.
 *
 * @see https://resend.com/docs/api-reference/errors
 *
 * @example
 * ```ts
 * import { resend } from '@faultline/resend'
 *
 * const body = '{"statusCode":429,"name":"daily_quota_exceeded","message":"You have reached your daily email quota."}'
 * const outcome = resend.classify({ status: 429, body })
 * outcome.ok ? 'OK' : outcome.fault.category // => 'payment_required'
 * ```
 */
export const resend: Adapter<ResendFault, unknown> = /* @__PURE__ */ createAdapter({ catalogue, read })
