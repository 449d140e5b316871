/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
}

/**
 * Writes the body of a response as the DFINERY export API does, for tests: rows, or a failure whose message is its code.
 * Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/dfinery-export/testing'
 *
 * respond({ ok: false, code: 'query_error' }) // => { result: 'fail', message: 'query_error' }
 * ```
 */
export function respond({ ok, code }: Facts): object {
  return ok
    ? { headers: { 'content-type': 'text/csv; charset=utf-8' }, body: rows }
    : { result: 'fail', message: code }
}

const rows = 'event_name,identity,properties\nlogin,user-1,"{""plan"":""pro""}"\npurchase,user-2,\n'
