import type { Spread } from './compare.ts'
import type { Checked, Compared, Group } from './suite.ts'
import { facts } from './verdict.ts'

const titles: Readonly<Record<Group, string>> = {
  text: 'From text to fault',
  response: 'From the call to the outcome of a failure',
  success: 'A success over HTTP',
  stream: 'A stream over HTTP',
  'look-up': 'Look-up',
}

/** Writes one comparison as a table: ratios to the baseline, never times, which are the machine's. */
export function report({ group, title, baseline, ratios, verdicts = {} }: Compared): string {
  const asked = facts.filter((fact) => Object.values(verdicts).some((checked) => checked.facts[fact]))
  const said = (name: string) => cellsOf(verdicts[name], asked)
  const rows = ratios.map(({ name, time, cpu, aim }) => [
    name,
    ...numbersOf(time),
    ...numbersOf(cpu),
    aim === undefined ? '' : `≤ ${aim.toFixed(2)} ${time.ratio <= aim ? 'met' : 'missed'}`,
    ...said(name),
  ])
  const unseen = Object.keys(verdicts).filter(
    (name) => !ratios.some((ratio) => ratio.name === name) && name !== baseline,
  )
  const head = [
    '',
    'time',
    'spread',
    'CPU',
    'spread',
    'aim',
    ...asked,
    ...(group === 'response' ? ['token'] : []),
  ]
  const table = [
    head,
    [baseline, '1', '', '1', '', '', ...said(baseline)],
    ...rows,
    ...unseen.map((name) => [name, 'not seen', '', '', '', '', ...said(name)]),
  ]
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  return `${titles[group]}: ${title}, Node ${process.versions.node}\n${lines.map((line) => `  ${line.trimEnd()}`).join('\n')}\n`
}

const numbersOf = ({ ratio, from, to }: Spread) => [ratio.toFixed(3), `${from.toFixed(2)}–${to.toFixed(2)}`]

function cellsOf(checked: Checked | undefined, asked: readonly (typeof facts)[number][]): string[] {
  if (!checked) return []
  const { printsToken } = checked
  const marks = asked.map((fact) => checked.facts[fact] ?? '')
  return printsToken === undefined ? marks : [...marks, printsToken ? 'printed' : 'not printed']
}
