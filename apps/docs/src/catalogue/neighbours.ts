import type { Category } from '@faultline/core'
import { isSuccessStatus } from '@faultline/core/adapter'
import { type Documented, documented } from './documented.ts'

/** Why two failures are confused. */
type Likeness = 'same_code' | 'same_name' | 'digits' | 'same_category'

/** A failure that is easily taken for another one. */
export interface Neighbour {
  readonly likeness: Likeness
  readonly other: Documented
}

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

/** More than these help nobody. */
const mostNeighbours = 10

/** The failures with which one is easily confused, the most alike first; derived from the catalogues alone. */
export function neighboursOf(one: Documented, all: readonly Documented[] = documented): Neighbour[] {
  const likenesses: readonly Likeness[] = ['same_code', 'same_name', 'digits', 'same_category']
  return all
    .filter((other) => other.path !== one.path)
    .flatMap((other) => {
      const likeness = likenessOf(one, other)
      return likeness ? [{ likeness, other }] : []
    })
    .sort((a, b) => likenesses.indexOf(a.likeness) - likenesses.indexOf(b.likeness))
    .slice(0, mostNeighbours)
}

function likenessOf(one: Documented, other: Documented): Likeness | undefined {
  const sameVendor = one.vendor === other.vendor
  if (sameVendor && one.code !== undefined && one.code === other.code) return 'same_code'
  if (!sameVendor && one.entry.reason === other.entry.reason) return 'same_name'
  if (seemsLike(one, other) || seemsLike(other, one)) return 'digits'
  return one.entry.category === other.entry.category ? 'same_category' : undefined
}

/** Whether the digits of a code suggest the other failure, which arrives under that HTTP status. */
function seemsLike(one: Documented, { entry }: Documented): boolean {
  const { status = 0, category } = entry
  return misleadingDigits(one)?.category === category && status > 0 && !isSuccessStatus(status)
}
