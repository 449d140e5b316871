import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link anthropic} can give: a switch over its `reason` is exhaustive. */
export type AnthropicFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Anthropic API. A success's value is the parsed body, or the text of a stream of events in which
 * none is an error; a message that breaks off isn't one. To read a stream as it arrives, pass the data of each event to
 * `classify`. Never throws.
 *
 * @see https://docs.claude.com/en/api/errors
 *
 * @example
 * ```ts
 * import { anthropic } from '@faultline/anthropic'
 *
 * const body = '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_7"}'
 * const outcome = anthropic.classify({ status: 529, body })
 * outcome.ok ? 'OK' : outcome.fault.category // => 'unavailable'
 * ```
 */
export const anthropic: Adapter<AnthropicFault, unknown> = /* @__PURE__ */ createAdapter({ catalogue, read })
