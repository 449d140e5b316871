import type { Catalogue } from '@faultline/core'
import { type DocumentedFailure, failuresOf } from '@faultline/core/adapter'
import { foldName, looksLikeCode } from '../extract/cell-values.ts'
import type { ErrorRow, ErrorTables } from '../extract/error-tables.ts'
import type { Drift } from './drift.ts'
import { type PageIndex, pageIndex } from './page-index.ts'
import { withRenamed } from './renamed.ts'

/** The differences between the error tables of a vendor's pages and its catalogue: none, if nothing has changed. Never throws. */
export function compare(catalogue: Catalogue, pages: readonly ErrorTables[]): Drift[] {
  const failures = failuresOf(catalogue)
  const page = pageIndex(pages, failures)
  return withRenamed(
    [
      ...addedCodes(failures, page),
      ...addedStatuses(catalogue, failures, page),
      ...failures.flatMap((failure) => ofFailure(failure, page)),
      ...changedSuccess(catalogue, page),
    ],
    failures,
    page,
  )
}

function addedCodes(failures: readonly DocumentedFailure[], page: PageIndex): Drift[] {
  const documented = new Set(
    failures.flatMap(({ codes, subcode }) => [...codes, subcode ?? []].flat().map(foldCode)),
  )
  const rows = page.failures.flatMap((row) => row.codes.map((code) => ({ row, code })))
  const added = rows.filter(({ code }) => !documented.has(foldCode(code)))
  const first = added.filter(
    ({ code }, index) => index === added.findIndex((each) => foldCode(each.code) === foldCode(code)),
  )
  return first.map(({ row, code }) => ({ kind: 'added', of: 'code', now: code, line: row.line }))
}

function addedStatuses(
  catalogue: Catalogue,
  failures: readonly DocumentedFailure[],
  page: PageIndex,
): Drift[] {
  const known = new Set<number | undefined>([
    catalogue.success.status,
    ...failures.flatMap(({ status, statusAlone, codes }) => [status, statusAlone, ...codes.map(Number)]),
  ])
  const rows = page.failures.filter(({ codes }) => codes.length === 0)
  return rows.flatMap(({ statuses, line }) =>
    statuses
      .filter((status) => !known.has(status))
      .map((status) => ({ kind: 'added' as const, of: 'status' as const, now: String(status), line })),
  )
}

function ofFailure(failure: DocumentedFailure, page: PageIndex): Drift[] {
  const elsewhere = moved(failure, page)
  // A status that an entry moved away from isn't also removed.
  const gone = removed(failure, page).filter(({ of }) => of !== 'status' || elsewhere.length === 0)
  return [...gone, ...elsewhere, ...otherName(failure, page)]
}

/** What the catalogue has and the page doesn't: the code, a message that tells entries apart, or the status alone. */
function removed(
  { reason, codes, message, messagePrefix, statusAlone }: DocumentedFailure,
  page: PageIndex,
): Drift[] {
  const gone = (of: Drift['of'], before: string | number): Drift => ({
    kind: 'removed',
    of,
    reason,
    before: String(before),
  })
  const present = codes.filter((code) => page.rowsOf(code).length > 0)
  if (codes.length > 0 && present.length === 0) return [gone('code', codes[0] ?? '')]
  const text = message ?? messagePrefix
  const rows = codes.length > 0 ? present.flatMap((code) => page.rowsOf(code)) : page.rows
  if (text !== undefined && !rows.some((row) => says(row, text))) return [gone('message', text)]
  const hasStatus =
    statusAlone === undefined || page.rows.some(({ statuses }) => statuses.includes(statusAlone))
  return hasStatus ? [] : [gone('status', statusAlone)]
}

/** Whether the page names a text anywhere in a row, as a message or as an example among its explanations. */
function says({ label = '', message = '', explanation = '', remedy = '' }: ErrorRow, text: string): boolean {
  return foldName([label, message, explanation, remedy].join(' ')).includes(foldName(text))
}

function moved({ reason, codes, status }: DocumentedFailure, page: PageIndex): Drift[] {
  const rows = codes.flatMap((code) => page.rowsOf(code))
  const statuses = [...new Set(rows.flatMap((row) => row.statuses))]
  if (status === undefined || statuses.length === 0 || statuses.includes(status)) return []
  const line = rows[0]?.line ?? 0
  return [{ kind: 'moved', of: 'status', reason, before: String(status), now: statuses.join(', '), line }]
}

/** A code that the page calls otherwise than the catalogue: by the vendor's name, or by a message that is a name. */
function otherName({ reason, codes, label, message }: DocumentedFailure, page: PageIndex): Drift[] {
  if (message !== undefined) return []
  const known = [label, reason, ...codes].flatMap((name) => (name === undefined ? [] : foldName(name)))
  const rows = codes.flatMap((code) => page.rowsOf(code))
  const named = rows.flatMap((row) =>
    [row.label, row.message].flatMap((name) => (name ? { name, line: row.line } : [])),
  )
  const telling = named.filter(
    ({ name }) => looksLikeCode(name) || (label !== undefined && isLatin(name) && isLatin(label)),
  )
  const [first] = telling
  if (!first || telling.some(({ name }) => known.includes(foldName(name)))) return []
  return [{ kind: 'renamed', of: 'name', reason, before: label ?? reason, now: first.name, line: first.line }]
}

function changedSuccess({ success: { code } }: Catalogue, page: PageIndex): Drift[] {
  const rows = page.successes.filter(({ codes }) => codes.length > 0)
  const [first] = rows
  if (code === undefined || !first || rows.some((row) => row.codes.map(foldCode).includes(foldCode(code))))
    return []
  return [
    { kind: 'renamed', of: 'code', before: String(code), now: first.codes.join(', '), line: first.line },
  ]
}

/** Codes that differ in letter case alone are one code, and a number is its decimal string: adapters decide so too. */
const foldCode = (code: string | number): string => String(code).toLowerCase()

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(text)
