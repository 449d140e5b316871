/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly status?: number
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the GitHub REST API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/github/testing'
 *
 * respond({ ok: false, status: 401, message: 'Bad credentials' })
 * // => { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' }
 * ```
 */
export function respond({ ok, status, code, message }: Facts): object {
  if (ok) return { id: 1, number: 1347, title: 'Found a bug' }
  return {
    ...(message !== undefined && { message }),
    ...(code !== undefined && { errors: [{ resource: 'Issue', field: 'title', code }] }),
    documentation_url: 'https://docs.github.com/rest',
    ...(status !== undefined && { status: `${status}` }),
  }
}
