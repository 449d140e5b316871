import { codesIn, phraseIn, statusesIn } from './cell-values.ts'
import { errorWords, otherColumn, type Role } from './column-words.ts'
import { pageTree } from './page-tree.ts'
import { type Column, recognizeColumns } from './recognize-columns.ts'
import { type GridCell, type GridRow, type TableGrid, tableGrids } from './table-grid.ts'

/** What a page says of errors. */
export interface ErrorTables {
  readonly tables: readonly ErrorTable[]
  /** Rows that could not be read whole: what a person has to look at. */
  readonly problems: readonly PageProblem[]
  /** Tables about something else. */
  readonly skipped: readonly SkippedTable[]
}

/** One table of errors. */
export interface ErrorTable {
  /** The line of the page, from 1. */
  readonly line: number
  readonly heading: string
  readonly columns: readonly Column[]
  /** How sure it is that each column was taken for what it is, from 0 to 1. */
  readonly confidence: number
  readonly rows: readonly ErrorRow[]
}

/** One documented outcome as the page has it; what it doesn't say is absent. */
export interface ErrorRow {
  readonly line: number
  /** Which row of the table, from 1. */
  readonly row: number
  readonly statuses: readonly number[]
  /** All spellings of the code. */
  readonly codes: readonly string[]
  /** The vendor's name for it. */
  readonly label?: string
  readonly message?: string
  readonly explanation?: string
  readonly remedy?: string
  /** Whether it's an outcome of success. */
  readonly success: boolean
}

/** A row that isn't among the rows of its table, and why. */
export interface PageProblem {
  readonly line: number
  readonly row?: number
  readonly problem: 'ragged' | 'broken' | 'nameless'
  /** How many cells it has, and how many the header has. */
  readonly cells?: number
  readonly expected?: number
}

/** A table that isn't about errors. */
export interface SkippedTable {
  readonly line: number
  readonly header: readonly string[]
}

/**
 * Finds the error tables of a page, in Markdown or HTML, and reads them. A row that is ragged, broken or without a
 * status and a code is a problem with its line; it's never left out silently. Never throws.
 */
export function errorTables(text: string): ErrorTables {
  const tables: ErrorTable[] = []
  const problems: PageProblem[] = []
  const skipped: SkippedTable[] = []
  let before: TableGrid | undefined
  for (const grid of tableGrids(pageTree(text))) {
    const columns = recognizeColumns(grid)
    if (isAboutErrors(grid, columns)) {
      const rows = grid.rows.map((row) => ({ source: row, read: readRow(row, columns) }))
      tables.push({
        line: grid.line,
        heading: grid.heading,
        columns,
        confidence: confidenceOf(columns),
        rows: rows.flatMap(({ read }) => read ?? []),
      })
      problems.push(
        ...grid.ragged.map((ragged) => ({ ...ragged, problem: 'ragged' as const })),
        ...rows.flatMap(({ source, read }) => (read || isHeading(source) ? [] : [nameless(source)])),
      )
      before = grid
    } else if (before && continues(grid, before)) problems.push(...brokenRows(grid))
    else skipped.push({ line: grid.line, header: grid.header })
  }
  return { tables, problems: problems.sort((one, other) => one.line - other.line), skipped }
}

function isAboutErrors(grid: TableGrid, columns: readonly Column[]): boolean {
  const sure = (role: Role) => columns.some((column) => column.role === role && column.confidence >= 0.6)
  const roles = columns.filter(({ role }) => role !== undefined)
  if (grid.header.length < 2 || roles.length < 2) return false
  if (sure('status')) return true
  if (!sure('code') || grid.header.some((header) => otherColumn.test(header))) return false
  const said = grid.rows.map(({ cells }) => cells.map(({ text }) => text).join(' '))
  return (
    errorWords.test(`${grid.heading} ${grid.header.join(' ')}`) ||
    said.filter((row) => errorWords.test(row)).length >= 0.3 * said.length
  )
}

/** Rows without a header of their own that stand below an error table: somebody's line break cut it in two. */
function continues(grid: TableGrid, before: TableGrid): boolean {
  const [first = ''] = grid.header
  return (
    grid.loose &&
    grid.heading === before.heading &&
    (statusesIn(first).length > 0 || codesIn(first).length > 0)
  )
}

function brokenRows(grid: TableGrid): PageProblem[] {
  return [grid.line, ...grid.rows.map(({ line }) => line)].map((line) => ({ line, problem: 'broken' }))
}

const nameless = ({ line, row }: GridRow): PageProblem => ({ line, row, problem: 'nameless' })

/** A row whose first cell alone has text is a heading inside the table, or empty. */
const isHeading = ({ cells }: GridRow): boolean => cells.slice(1).every(({ text }) => text === '')

function readRow({ line, row, cells }: GridRow, columns: readonly Column[]): ErrorRow | undefined {
  const cell = (role: Role): GridCell | undefined =>
    cells[columns.findIndex((column) => column.role === role)]
  const text = (role: Role) => cell(role)?.text.replaceAll('\n', ' ').trim() ?? ''
  const statuses = statusesIn(text('status'))
  const codes = codesIn(cell('code')?.text ?? '', true)
  if (statuses.length === 0 && codes.length === 0) return undefined
  const said = {
    label: text('label') || phraseIn(text('status')),
    message: text('message'),
    explanation: text('explanation'),
    remedy: text('remedy'),
  }
  const read = { line, row, statuses, codes, ...withoutEmpty(said) }
  return { ...read, success: isSuccess(read) }
}

type Said = Pick<ErrorRow, 'label' | 'message' | 'explanation' | 'remedy'>

const withoutEmpty = (said: Required<Said>): Said =>
  Object.fromEntries(Object.entries(said).filter(([, text]) => text !== ''))

/** A 2xx without a code is a success; one with a code only if the page says so, because failures come under 200 too. */
function isSuccess({
  statuses,
  codes,
  label = '',
  message = '',
  explanation = '',
}: Omit<ErrorRow, 'success'>) {
  if (statuses.some((status) => status < 200 || status >= 300)) return false
  if (codes.length === 0) return true
  return (
    [label, message, ...codes].some((text) => successName.test(text)) || successSentence.test(explanation)
  )
}

const successName = /^(?:ok|success(?:ful)?|succeeded|created|accepted|no[ _]?content|completed|성공|정상)\b/i
const successSentence =
  /^(?!.*(?:\bnot\b|\bun|fail|error|실패|오류|에러)).*(?:\bsuccess|as expected|성공|정상)/i

function confidenceOf(columns: readonly Column[]): number {
  const sure = columns.filter(({ role }) => role !== undefined).map(({ confidence }) => confidence)
  return Math.round((sure.reduce((sum, each) => sum + each, 0) / sure.length) * 100) / 100
}
