import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter, readFields } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link supabase} can give: a switch over its `reason` is exhaustive. */
export type SupabaseFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Supabase API. A success's value is the parsed body.
 *
 * @see https://docs.example.com/errors
 *
 * @example
 * ```ts
 * import { supabase } from '@faultline/supabase'
 *
 * const outcome = supabase.classify({ status: 400, body: '{"error":{"code":"invalid_input"}}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'INVALID_INPUT'
 * ```
 */
export const supabase: Adapter<SupabaseFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readFields({ code: 'error.code', message: 'error.message' }),
})
