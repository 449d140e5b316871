/**
 * RFC 9457: a vendor's fault as a response of your own API. A vendor that sends problem documents itself is read by
 * `readProblem` of `@faultline/core/readers/problem`.
 *
 * @module
 */
import type { Category, Fault } from '@faultline/core'

/**
 * A problem document for the callers of your own API. It says whose failure it is and of what kind, and nothing that
 * the vendor wrote: no message, no request id.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export interface Problem {
  /** URI of the kind of problem; `about:blank` says that the status says it all. */
  readonly type: string
  /** The kind of problem in a few words; for `about:blank` the status's own phrase. */
  readonly title: string
  /** HTTP status of your response. */
  readonly status: ProblemStatus
  /** What went wrong this time; absent unless you describe it. */
  readonly detail?: string
  /** URI of this occurrence; absent unless you describe it. */
  readonly instance?: string
  /** Stable id of the vendor. */
  readonly vendor: string
  /** The vendor's code, if it has one that reads as a code. */
  readonly code?: string | number
  /** Our id of the documented failure. */
  readonly reason?: string
  /** What kind of failure it is, in words shared by all vendors. */
  readonly category: Category
}

/** The statuses of a response that failed because of a vendor. */
export type ProblemStatus = keyof typeof titles

/** What you add to every problem. */
export interface ProblemOptions {
  /** Returns members of the standard for a fault: your own `type` and `title`, or a `detail` such as `fault.message`. */
  readonly describe?:
    | ((fault: Fault) => Partial<Pick<Problem, 'type' | 'title' | 'detail' | 'instance'>>)
    | undefined
}

/**
 * Returns the problem document of a fault. Its status is the one for your own callers, by the category:
 *
 * - `rate_limited`, `unavailable` and `pending` are 503: it passes by itself.
 * - `timeout` is 504.
 * - `declined` is 422: your side and the vendor worked, and somebody behind it refused.
 * - Everything else is 502, the vendor's 400 and 401 included, because the request that failed was yours and not your
 *   caller's.
 *
 * Never throws, unless `describe` does.
 *
 * @see [Security: Your own callers](https://faultline.github.io/guide/security/#your-own-callers)
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.6
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { problemOf } from '@faultline/integrations/problem-details'
 *
 * const outcome = dfineryImport.classify({ status: 200, body: { status: false, code: 40201, message: 'INVALID_TOKEN' } })
 * outcome.ok ? undefined : problemOf(outcome.fault)
 * // => { type: 'about:blank', title: 'Bad Gateway', status: 502, vendor: 'dfinery-import', code: 40201, reason: 'INVALID_TOKEN', category: 'unauthenticated' }
 * ```
 */
export function problemOf(fault: Fault, options: ProblemOptions = {}): Problem {
  const { vendor, code, reason, category } = fault
  const status = statusOf(category)
  return {
    type: 'about:blank',
    title: titles[status],
    ...options.describe?.(fault),
    status,
    vendor,
    ...(code !== undefined && plainCode.test(`${code}`) && { code }),
    ...(reason !== undefined && { reason }),
    category,
  }
}

/**
 * Returns the headers that go with {@link problemOf}: the content type, and under 503 `Retry-After` in whole seconds,
 * rounded up, if the vendor said how long to wait. Never throws.
 *
 * @param fault The fault that the problem document is of.
 *
 * @example
 * ```ts
 * import { problemHeaders } from '@faultline/integrations/problem-details'
 *
 * problemHeaders({
 *   vendor: 'acme', status: 429, category: 'rate_limited', origin: 'quota', retryable: true, processed: 'no',
 *   retryAfterMs: 1200, documented: false, message: 'Slow down', phase: 'response', decidedBy: 'status',
 * }) // => { 'content-type': 'application/problem+json', 'retry-after': '2' }
 * ```
 */
export function problemHeaders({ category, retryAfterMs }: Fault): Record<string, string> {
  return {
    'content-type': 'application/problem+json',
    ...(statusOf(category) === 503 &&
      retryAfterMs !== undefined && { 'retry-after': `${Math.ceil(retryAfterMs / 1000)}` }),
  }
}

/**
 * Returns the whole response as a Response, for servers whose handlers return one. Never throws, unless `describe` does.
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { problemResponse } from '@faultline/integrations/problem-details'
 *
 * const outcome = dfineryImport.classify({ status: 504, body: '<html>' })
 * outcome.ok ? 200 : problemResponse(outcome.fault).status // => 504
 * ```
 */
export function problemResponse(fault: Fault, options: ProblemOptions = {}): Response {
  const problem = problemOf(fault, options)
  return new Response(JSON.stringify(problem), { status: problem.status, headers: problemHeaders(fault) })
}

function statusOf(category: Category): ProblemStatus {
  switch (category) {
    case 'rate_limited':
    case 'unavailable':
    case 'pending':
      return 503
    case 'timeout':
      return 504
    case 'declined':
      return 422
    default:
      return 502
  }
}

const titles = {
  422: 'Unprocessable Content',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
} as const

/** A code, and not a sentence in its place. */
const plainCode = /^[\w.:-]{1,64}$/
