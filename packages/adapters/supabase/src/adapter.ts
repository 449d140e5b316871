import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link supabase} can give: a switch over its `reason` is exhaustive. */
export type SupabaseFault = FaultOf<typeof catalogue>

/**
 * The adapter of Supabase’s REST API, Auth and Storage. A success's value is the parsed body, `undefined` if that was
 * empty. Never throws.
 *
 * @see https://supabase.com/docs/guides/auth/debugging/error-codes
 *
 * @example
 * ```ts
 * import { supabase } from '@faultline/supabase'
 *
 * const body = '{"code":"23505","details":null,"hint":null,"message":"duplicate key value"}'
 * const outcome = supabase.classify({ status: 409, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'UNIQUE_VIOLATION'
 * ```
 */
export const supabase: Adapter<SupabaseFault, unknown> = /* @__PURE__ */ createAdapter({ catalogue, read })
