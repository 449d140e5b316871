import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { readAws } from '@faultline/core/readers/aws'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link bedrockRuntime} can give: a switch over its `reason` is exhaustive. */
export type BedrockRuntimeFault = FaultOf<typeof catalogue>

/**
 * The adapter of Amazon Bedrock Runtime. A success’s value is the parsed body.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html
 *
 * @example
 * ```ts
 * import { bedrockRuntime } from '@faultline/aws/bedrock-runtime'
 *
 * const body = '{"__type":"ModelNotReadyException"}'
 * const outcome = bedrockRuntime.classify({ status: 429, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'MODEL_NOT_READY'
 * ```
 */
export const bedrockRuntime: Adapter<BedrockRuntimeFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readAws(),
})
