import type { Report } from '../../packages/cli/src/report/report-data.ts'
import type { SqlGroup } from './in-duckdb.ts'

/** How the groups of SQL compare with those of a report. */
export interface GroupComparison {
  readonly same: number
  /** The groups that only one of them has, or in which they count otherwise. */
  readonly wrong: readonly string[]
}

/** Compares what both counted of one file: successes by vendor, failures by all that a report tells them apart by. */
export function compareGroups(sql: readonly SqlGroup[], report: Report): GroupComparison {
  const [actual, wanted] = [groupsOfSql(sql), groupsOfReport(report)]
  const names = [...new Set([...actual.keys(), ...wanted.keys()])]
  const wrong = names
    .filter((name) => actual.get(name) !== wanted.get(name))
    .map((name) => `${name}: DuckDB counts ${actual.get(name) ?? 0}, the report ${wanted.get(name) ?? 0}`)
  return { same: names.length - wrong.length, wrong }
}

function groupsOfSql(groups: readonly SqlGroup[]): Map<string, number> {
  return new Map(
    groups.map(({ is_ok, is_unread, vendor, responses, ...failure }) => {
      if (is_ok || is_unread) return [nameOf([vendor, is_ok ? 'success' : 'unread']), responses]
      const { status, reason, code, category, origin, retryable, processed } = failure
      return [nameOf([vendor, status, reason, code, category, origin, retryable, processed]), responses]
    }),
  )
}

function groupsOfReport({ vendors, reasons }: Report): Map<string, number> {
  const successes = vendors.map(({ vendor, successes: count }): [string, number] => [
    nameOf([vendor, 'success']),
    count,
  ])
  const failures = reasons.flatMap(
    ({ vendor, reason, code, category, origin, retryable, processed, statuses }) =>
      Object.entries(statuses).map(([status, count]): [string, number] => [
        nameOf([vendor, status, reason, code, category, origin, retryable, processed]),
        count,
      ]),
  )
  return new Map([...successes, ...failures])
}

const nameOf = (parts: readonly unknown[]): string => parts.map((part) => part ?? '–').join(' ')
