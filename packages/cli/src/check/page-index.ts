import type { DocumentedFailure } from '@faultline/core/adapter'
import type { ErrorRow, ErrorTables } from '../extract/error-tables.ts'

/** The rows of a vendor's pages, by code. */
export interface PageIndex {
  readonly rows: readonly ErrorRow[]
  readonly failures: readonly ErrorRow[]
  readonly successes: readonly ErrorRow[]
  /** The rows of a code; of a code that is an HTTP status, also those that have the status alone. */
  readonly rowsOf: (code: string | number) => readonly ErrorRow[]
}

/** Indexes the rows of pages. A row that looks like a success but has the code of a documented failure is one of a failure. */
export function pageIndex(
  pages: readonly ErrorTables[],
  documented: readonly DocumentedFailure[],
): PageIndex {
  const rows = pages.flatMap(({ tables }) => tables.flatMap((table) => table.rows))
  const known = new Set(documented.flatMap(({ codes }) => codes.map(key)))
  const isSuccess = (row: ErrorRow) => row.success && !row.codes.some((code) => known.has(key(code)))
  const byCode = new Map<string, ErrorRow[]>()
  for (const row of rows) {
    const codes = row.codes.length > 0 ? row.codes : row.statuses
    for (const code of codes) byCode.set(key(code), [...(byCode.get(key(code)) ?? []), row])
  }
  return {
    rows,
    failures: rows.filter((row) => !isSuccess(row)),
    successes: rows.filter(isSuccess),
    rowsOf: (code) => byCode.get(key(code)) ?? [],
  }
}

const key = (code: string | number): string => String(code).toLowerCase()
