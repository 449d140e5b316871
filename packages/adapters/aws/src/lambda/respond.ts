/** Responses as the service writes them, for tests. @module */
import { respondRest } from '../respond-json.ts'

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly subcode?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes a response as AWS Lambda does, for tests: one of a function that failed if that’s the code. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/aws/lambda/testing'
 *
 * respond({ ok: false, code: 'Unhandled', subcode: 'TypeError', message: 'No.' })
 * // => { headers: { 'x-amz-function-error': 'Unhandled' }, body: { errorType: 'TypeError', errorMessage: 'No.' } }
 * ```
 */
export function respond({ subcode, ...facts }: Facts): object {
  const { ok, code, message } = facts
  if (ok || (code !== 'Unhandled' && code !== 'Handled')) return respondRest(facts)
  return { headers: { 'x-amz-function-error': code }, body: { errorType: subcode, errorMessage: message } }
}
