import type { Category, Fault, Origin, Processed } from '@faultline/core'
import { isWronglyGivenUp, type WrongRetry, wrongRetry } from './retry-by-status.ts'

/** Failures that are the same for a report. */
export interface FailureTally {
  readonly reason: string | undefined
  readonly code: string | number | undefined
  readonly category: Category
  readonly origin: Origin
  readonly retryable: boolean
  readonly processed: Processed
  readonly docsUrl: string | undefined
  count: number
  readonly statuses: Map<number, number>
  /** How many would have been sent again wrongly by a client that looks at the status alone, and why it's wrong. */
  readonly wronglyRetried: Map<WrongRetry, number>
  /** How many such a client would have given up on, though they could be sent again. */
  wronglyGivenUp: number
}

/** The failures of a vendor, by reason or code: more than one of the same if what they ask for differs. */
export type FailureTallies = Map<string, FailureTally[]>

/** Counts one failure. */
export function countFailure(
  tally: FailureTally,
  fault: Fault,
  status: number,
  idempotent: boolean | undefined,
): void {
  tally.count++
  add(tally.statuses, status, 1)
  const wrong = wrongRetry(fault, status, idempotent)
  if (wrong) add(tally.wronglyRetried, wrong, 1)
  else if (isWronglyGivenUp(fault, status, idempotent)) tally.wronglyGivenUp++
}

/** Adds what another tally of the same failures counted. */
export function addFailure(into: FailureTally, from: FailureTally): void {
  into.count += from.count
  into.wronglyGivenUp += from.wronglyGivenUp
  for (const [status, by] of from.statuses) add(into.statuses, status, by)
  for (const [why, by] of from.wronglyRetried) add(into.wronglyRetried, why, by)
}

function add<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

/** What two failures have in common that are the same for a report. */
type Likeness = Pick<Fault, 'reason' | 'code' | 'category' | 'origin' | 'retryable' | 'processed'> & {
  readonly docsUrl?: string | undefined
}

/** The tally that a failure belongs to. */
export function failureTally(failures: FailureTallies, failure: Likeness): FailureTally {
  const key = failure.reason ?? undocumentedKey(failure.code, failures)
  const alike = failures.get(key)
  const known = alike?.find(
    ({ category, retryable, processed, origin }) =>
      category === failure.category &&
      retryable === failure.retryable &&
      processed === failure.processed &&
      origin === failure.origin,
  )
  if (known) return known
  const { reason, code, category, origin, retryable, processed, docsUrl } = failure
  const tally: FailureTally = {
    reason,
    // A reason may have several codes: which one came first would be chance.
    code: key === anyCode || reason !== undefined ? undefined : code,
    category,
    origin,
    retryable,
    processed,
    docsUrl: reason === undefined ? undefined : docsUrl,
    count: 0,
    statuses: new Map(),
    wronglyRetried: new Map(),
    wronglyGivenUp: 0,
  }
  if (alike) alike.push(tally)
  else failures.set(key, [tally])
  return tally
}

/** Reasons are in upper case, so no code is taken for one; beyond the bound, codes are counted as one. */
function undocumentedKey(code: string | number | undefined, failures: FailureTallies): string {
  if (code === undefined) return anyCode
  const key = `code ${code}`
  return failures.has(key) || failures.size < mostFailures ? key : anyCode
}

const anyCode = 'no code'
const mostFailures = 2000
