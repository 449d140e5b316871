import type { Ratio, Spread } from './compare.ts'

/** Writes one comparison as a table: ratios to the baseline, never times, which are the machine's. */
export function report(title: string, baseline: string, ratios: readonly Ratio[]): string {
  const rows = ratios.map(({ name, time, cpu, aim }) => [
    name,
    ...cellsOf(time),
    ...cellsOf(cpu),
    ...(aim === undefined ? [] : [`≤ ${aim.toFixed(2)}`, time.ratio <= aim ? 'met' : 'missed']),
  ])
  const table = [['', 'time', 'spread', 'CPU', 'spread', 'aim'], [baseline, '1', '', '1'], ...rows]
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? []
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  return `${title}, Node ${process.versions.node}\n${lines.map((line) => `  ${line.trimEnd()}`).join('\n')}\n`
}

const cellsOf = ({ ratio, from, to }: Spread) => [ratio.toFixed(3), `${from.toFixed(2)}–${to.toFixed(2)}`]
