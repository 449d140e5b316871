import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link openai} can give: a switch over its `reason` is exhaustive. */
export type OpenAIFault = FaultOf<typeof catalogue>

/**
 * The adapter of the OpenAI API. A success's value is the parsed body, or the text of a stream of events in which none
 * reports a failure; a stream of chunks or of a response that breaks off isn't one. To read a stream as it arrives, pass the
 * data of each event to `classify`. Never throws.
 *
 * @see https://platform.openai.com/docs/guides/error-codes
 *
 * @example
 * ```ts
 * import { openai } from '@faultline/openai'
 *
 * const body = '{"error":{"message":"You exceeded your current quota.","type":"insufficient_quota","code":"insufficient_quota"}}'
 * const outcome = openai.classify({ status: 429, body })
 * outcome.ok ? 'OK' : outcome.fault.category // => 'payment_required'
 * ```
 */
export const openai: Adapter<OpenAIFault, unknown> = /* @__PURE__ */ createAdapter({ catalogue, read })
