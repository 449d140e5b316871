import type { Category } from '@faultline/core'

/** What each HTTP status of everyday life means, for codes that begin with its digits. */
const everydayStatus: { readonly [digits: string]: Category } = {
  400: 'invalid_request',
  401: 'unauthenticated',
  402: 'payment_required',
  403: 'permission_denied',
  404: 'not_found',
  405: 'method_not_allowed',
  410: 'gone',
  429: 'rate_limited',
  503: 'unavailable',
  504: 'timeout',
}

/** An HTTP status and the category that it means. */
export interface MisleadingDigits {
  readonly status: string
  readonly category: Category
}

/**
 * The status that a longer vendor code seems to mean by its first three digits, if it means another category.
 *
 * @example
 * ```ts
 * import { misleadingDigits } from '@faultline/decoder'
 *
 * misleadingDigits(40402, 'request_too_large') // => { status: '404', category: 'not_found' }
 * misleadingDigits(40401, 'not_found') // => undefined
 * ```
 */
export function misleadingDigits(
  code: string | number | undefined,
  category: Category,
): MisleadingDigits | undefined {
  const status = /^\d{4,}$/.test(`${code}`) ? `${code}`.slice(0, 3) : ''
  const seeming = everydayStatus[status]
  return seeming === undefined || seeming === category ? undefined : { status, category: seeming }
}
