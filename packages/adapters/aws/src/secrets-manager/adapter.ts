import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { readAws } from '@faultline/core/readers/aws'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link secretsManager} can give: a switch over its `reason` is exhaustive. */
export type SecretsManagerFault = FaultOf<typeof catalogue>

/**
 * The adapter of AWS Secrets Manager. A success’s value is the parsed body. Secrets of a batch that couldn’t be
 * read are in `fault.items`.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html
 *
 * @example
 * ```ts
 * import { secretsManager } from '@faultline/aws/secrets-manager'
 *
 * const body = '{"__type":"ResourceNotFoundException"}'
 * const outcome = secretsManager.classify({ status: 400, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'RESOURCE_NOT_FOUND'
 * ```
 */
export const secretsManager: Adapter<SecretsManagerFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readAws({
    parts: [{ list: 'Errors', at: 'SecretId', code: 'ErrorCode', message: 'Message' }],
  }),
})
