import stringWidth from 'fast-string-width'
import pc from 'picocolors'
import type { Terminal } from './terminal.ts'

/**
 * Rows as lines: for a person in aligned columns under their names, the last one cut at the terminal's edge; for a program
 * with tabs between the cells and nothing else.
 */
export function columnsText(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { interactive, colour, columns }: Terminal,
): string {
  if (!interactive) return rows.map((row) => `${row.join('\t')}\n`).join('')
  const widths = head.map((name, column) =>
    Math.max(...[name, ...rows.map((row) => row[column] ?? '')].map((cell) => stringWidth(cell))),
  )
  const line = (cells: readonly string[]) =>
    cut(
      cells
        .map((cell, column) => padded(cell, widths[column] ?? 0))
        .join(gap)
        .trimEnd(),
      columns,
    )
  const { bold } = pc.createColors(colour)
  return [bold(line(head)), ...rows.map(line)].map((text) => `${text}\n`).join('')
}

const gap = '  '

/** A Korean letter is two columns wide. */
const padded = (cell: string, width: number): string =>
  cell + ' '.repeat(Math.max(0, width - stringWidth(cell)))

function cut(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text
  let kept = text.slice(0, columns - 1)
  while (stringWidth(kept) > columns - 1) kept = kept.slice(0, -1)
  return `${kept}…`
}
