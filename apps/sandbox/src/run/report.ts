import Table from 'cli-table3'
import type { Counts, Journal } from '../ledger/journal.ts'

/** The result of one step: the parts must add up to the total, and there must be no other problem. */
export interface Section {
  readonly vendor: string
  /** What the total counts: `sent`. */
  readonly whole: string
  readonly total: number
  readonly parts: Readonly<Record<string, number>>
  readonly problems: readonly string[]
}

const maxProblems = 10

/** Prints the table and whether the ledger adds up; returns whether it does. */
export function printReport(sections: readonly Section[], journal: Journal, folder: string): boolean {
  const table = new Table({
    head: ['vendor', 'responses', 'actions', 'ledger'],
    style: { head: [], border: [] },
  })
  for (const section of sections) {
    const counts = journal.counts.get(section.vendor)
    table.push([section.vendor, lines(counts?.responses), lines(counts?.actions), ledgerCell(section)])
  }
  console.log(`\n${table}`)
  console.log(`Written to ${folder}`)
  const problems = sections.flatMap(problemsOf)
  for (const problem of problems.slice(0, maxProblems)) console.log(`  ${problem}`)
  if (problems.length > maxProblems) console.log(`  … and ${problems.length - maxProblems} more`)
  console.log(problems.length === 0 ? 'The ledger adds up.' : 'The ledger does NOT add up.')
  return problems.length === 0
}

function problemsOf({ vendor, whole, total, parts, problems }: Section): string[] {
  const sum = Object.values(parts).reduce((sum, part) => sum + part, 0)
  const gap = sum === total ? [] : [`${total} ${whole}, but the ledger has ${sum}`]
  return [...gap, ...problems].map((problem) => `${vendor}: ${problem}`)
}

function ledgerCell({ whole, total, parts }: Section): string {
  return [
    `${number(total)} ${whole} =`,
    ...Object.entries(parts).map(([name, part]) => `${number(part)} ${name}`),
  ].join('\n')
}

function lines(counts: Counts['responses'] = new Map()): string {
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([name, times]) => `${number(times)} ${name}`)
    .join('\n')
}

function number(value: number): string {
  return value.toLocaleString('en').padStart(7)
}
