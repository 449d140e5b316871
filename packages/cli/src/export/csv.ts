import type { Row } from './tables.ts'

/**
 * Writes rows as CSV with a header.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const line = (cells: readonly unknown[]) => `${cells.map(cell).join(',')}\r\n`
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))].map(line).join('')
}

function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
