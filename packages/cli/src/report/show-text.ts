import stringWidth from 'fast-string-width'
import pc from 'picocolors'
import { columnsText } from '../columns.ts'
import type { Terminal } from '../terminal.ts'
import type { ReportText } from './sections.ts'
import type { Table } from './tables.ts'

/** A report as text for a terminal. */
export function showText({ title, facts, findings, tables }: ReportText, terminal: Terminal): string {
  const { bold, dim } = pc.createColors(terminal.colour)
  const width = Math.max(...facts.map(([name]) => stringWidth(name)))
  const parts = [
    bold(title),
    facts
      .map(([name, value]) => `  ${dim(name)}${' '.repeat(width - stringWidth(name))}  ${value}`)
      .join('\n'),
    [
      bold(findings.heading),
      ...findings.list.flatMap(({ text, why, parts: details }) => [
        `  ${text}`,
        `    ${dim(why)}`,
        ...details.map((detail) => `    ${detail}`),
      ]),
    ].join('\n'),
    ...tables.map((table) => `${bold(table.heading)}\n${tableText(table, terminal)}`.trimEnd()),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Aligned even if nobody looks: several tables one after the other are no data. */
function tableText({ head, rows, more }: Table, terminal: Terminal): string {
  const aligned = rightAligned(head, [head.map(({ name }) => name), ...rows])
  const [names = [], ...cells] = aligned
  const columns = terminal.interactive ? terminal.columns : Number.POSITIVE_INFINITY
  return columnsText(names, cells, { ...terminal, interactive: true, columns }) + (more ? `${more}\n` : '')
}

function rightAligned(head: Table['head'], rows: readonly (readonly string[])[]): string[][] {
  const widths = head.map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))))
  return rows.map((row) =>
    row.map((cell, column) =>
      head[column]?.number ? ' '.repeat((widths[column] ?? 0) - stringWidth(cell)) + cell : cell,
    ),
  )
}
