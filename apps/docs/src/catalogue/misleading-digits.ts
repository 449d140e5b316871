import type { Category } from '@faultline/core'
import type { Documented } from './documented-by.ts'

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
interface Misleading {
  readonly status: string
  readonly category: Category
}

/** The status that a longer vendor code seems to mean by its first three digits, if it means another category. */
export function misleadingDigits({ entry, code }: Documented): Misleading | undefined {
  const status = /^\d{4,}$/.test(`${code}`) ? `${code}`.slice(0, 3) : ''
  const category = everydayStatus[status]
  return category === undefined || category === entry.category ? undefined : { status, category }
}
