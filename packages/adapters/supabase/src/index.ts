/**
 * The responses of the Supabase API as one kind of outcome.
 *
 * @module
 */
export { type SupabaseFault, supabase } from './adapter.ts'
export { catalogue } from './catalogue.ts'
