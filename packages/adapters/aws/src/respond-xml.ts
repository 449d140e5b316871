/** Responses as AWS’s XML services write them, for tests. @module */

/** What one response says: the facts that the format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the services do that use the query protocol. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/aws/sts/testing'
 *
 * respond({ ok: false, code: 'RegionDisabledException' })
 * // => '<ErrorResponse><Error><Type>Sender</Type><Code>RegionDisabledException</Code></Error></ErrorResponse>'
 * ```
 */
export function respondQuery({ ok, ...facts }: Facts): string {
  if (ok) return '<GetCallerIdentityResponse></GetCallerIdentityResponse>'
  return `<ErrorResponse><Error><Type>Sender</Type>${elementsOf(facts)}</Error></ErrorResponse>`
}

/** The elements `Code` and `Message`, each if there is one. */
export function elementsOf({ code, message }: Omit<Facts, 'ok'>): string {
  return [
    code === undefined ? '' : `<Code>${escaped(`${code}`)}</Code>`,
    message === undefined ? '' : `<Message>${escaped(message)}</Message>`,
  ].join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
