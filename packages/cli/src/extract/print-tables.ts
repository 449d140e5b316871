import pc from 'picocolors'
import { columnsText } from '../columns.ts'
import { strings } from '../language/language.ts'
import type { Terminal } from '../terminal.ts'
import type { Role } from './column-words.ts'
import type { ErrorRow, ErrorTable, ErrorTables } from './error-tables.ts'

/** Prints error tables for a person: what each column was taken for, how sure that is, and the rows. */
export function printTables({ tables, skipped }: ErrorTables, terminal: Terminal): void {
  const t = strings[terminal.language].catalogue.extract
  for (const table of tables) printTable(table, terminal)
  if (skipped.length > 0)
    terminal.out(`${t.skipped(skipped.length)}: ${skipped.map(({ line }) => t.line(line)).join(', ')}\n`)
}

function printTable({ heading, line, columns, confidence, rows }: ErrorTable, terminal: Terminal): void {
  const { out, colour, language } = terminal
  const t = strings[language].catalogue.extract
  const { bold, dim, green } = pc.createColors(colour)
  out(
    `${bold(heading || t.line(line))} ${dim(`${t.line(line)}, ${t.rows(rows.length)}, ${t.confidence[levelOf(confidence)]}`)}\n`,
  )
  for (const column of columns) {
    const role = column.role
      ? `${t.roles[column.role]}, ${t.confidence[levelOf(column.confidence)]}`
      : t.nothing
    out(dim(`  ${column.header} → ${role}\n`))
  }
  const shown = roles.filter((role) => rows.some((row) => cellOf(row, role) !== ''))
  const head = [...shown.map((role) => t.roles[role]), '']
  const cells = rows.map((row) => [
    ...shown.map((role) => cellOf(row, role)),
    row.success ? green(t.success) : '',
  ])
  out(`${columnsText(head, cells, terminal)}\n`)
}

/** What tells rows apart; their explanations are in the JSON. */
const roles = ['status', 'code', 'label', 'message'] as const satisfies readonly Role[]

function cellOf(
  { statuses, codes, label = '', message = '' }: ErrorRow,
  role: (typeof roles)[number],
): string {
  const texts = { status: statuses.join(', '), code: codes.join(', '), label, message }
  return printable(texts[role])
}

/** A page is somebody else's text: what moves the cursor or hides text isn't printed. */
const printable = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').slice(0, longestCell)

const longestCell = 60

/** How sure, in words. */
export const levelOf = (confidence: number): 'high' | 'medium' | 'low' =>
  confidence >= 0.8 ? 'high' : confidence >= 0.6 ? 'medium' : 'low'
