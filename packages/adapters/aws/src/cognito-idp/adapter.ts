import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { readAws } from '@faultline/core/readers/aws'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link cognitoIdp} can give: a switch over its `reason` is exhaustive. */
export type CognitoIdpFault = FaultOf<typeof catalogue>

/**
 * The adapter of Amazon Cognito user pools. A success’s value is the parsed body.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html
 *
 * @example
 * ```ts
 * import { cognitoIdp } from '@faultline/aws/cognito-idp'
 *
 * const body = '{"__type":"UserNotConfirmedException"}'
 * const outcome = cognitoIdp.classify({ status: 400, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'USER_NOT_CONFIRMED'
 * ```
 */
export const cognitoIdp: Adapter<CognitoIdpFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readAws(),
})
