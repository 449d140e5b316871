import type { DocumentedFailure } from '@faultline/core/adapter'
import { distance } from 'fastest-levenshtein'
import { foldName } from '../extract/cell-values.ts'
import type { Drift } from './drift.ts'
import type { PageIndex } from './page-index.ts'

/** Makes one renamed code of a removed one and an added one that has its name, or nearly its spelling. */
export function withRenamed(
  drifts: readonly Drift[],
  failures: readonly DocumentedFailure[],
  page: PageIndex,
): Drift[] {
  const added = drifts.filter(({ kind, of }) => kind === 'added' && of === 'code')
  const used = new Set<Drift>()
  const result = drifts.map((drift) => {
    if (drift.kind !== 'removed' || drift.of !== 'code') return drift
    const failure = failures.find(({ reason }) => reason === drift.reason)
    const successor = failure && added.find((each) => !used.has(each) && isSuccessor(failure, each, page))
    if (!successor) return drift
    used.add(successor)
    return { ...drift, ...successor, kind: 'renamed' as const }
  })
  return result.filter((drift) => !used.has(drift))
}

function isSuccessor(
  { reason, codes, label }: DocumentedFailure,
  { now = '' }: Drift,
  page: PageIndex,
): boolean {
  const names = [reason, label ?? reason].map(foldName)
  const said = page
    .rowsOf(now)
    .flatMap((row) => [row.label, row.message].flatMap((name) => (name ? foldName(name) : [])))
  if (said.some((name) => names.includes(name))) return true
  // Numbers that differ in a digit are different codes.
  return codes.some((code) => !isNumber(code) && !isNumber(now) && isNear(foldName(code), foldName(now)))
}

const isNumber = (code: string | number): boolean => /^-?\d+$/.test(String(code))

/** A slip in four letters at most. */
const isNear = (one: string, other: string): boolean =>
  distance(one, other) <= Math.max(one.length, other.length) / 4
