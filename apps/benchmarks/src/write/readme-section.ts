import { jsonParse } from '../contenders/json-parse.ts'
import type { Found } from '../measure-process.ts'
import type { Results } from '../results.ts'
import { facts } from '../verdict.ts'
import { cellOf, type Summary, summariesOf, type Times, timesOf } from './summary.ts'

const [begin, end] = ['<!-- benchmark: written by pnpm bench --write -->', '<!-- end of benchmark -->']

/** Writes the table and the facts of a run between the two marks of a Markdown file. */
export function withBenchmark(text: string, results: Results): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`write "${begin}" and "${end}" where the benchmark belongs`)
  return `${text.slice(0, from)}${begin}\n${sectionOf(results)}\n${text.slice(to)}`
}

function sectionOf(results: Results): string {
  const newest = results.found.at(-1)
  if (!newest) throw new Error('nothing was measured')
  return [
    picture('text', 'Time from the text of a failed response to what it means, beside a decoder by hand'),
    '',
    table(newest, results),
    '',
    factsOf(results),
  ].join('\n')
}

/** An image that follows the reader's theme. */
function picture(name: string, alternative: string): string {
  return [
    '<picture>',
    `  <source media="(prefers-color-scheme: dark)" srcset="apps/benchmarks/results/${name}-dark.svg">`,
    `  <img alt="${alternative}" src="apps/benchmarks/results/${name}-light.svg">`,
    '</picture>',
  ].join('\n')
}

const head = [
  '',
  'text to fault',
  'call to outcome',
  'seen',
  'code kept',
  'category',
  'retry',
  'wait',
  'processed',
]

// Of these failures only Stripe's has a subcode: its comparison on the site shows it.
const columns = facts.filter((fact) => fact !== 'subcode')

function table(newest: Found, { versions }: Results): string {
  const nameOf = (name: string) => {
    const version = versions[newest.peers[name]?.package ?? '']
    return version ? `${name} ${version}` : name
  }
  const [byHand = [], ...rows] = summariesOf(newest).map((summary) => rowOf(summary, nameOf(summary.name)))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...[byHand, parsing(newest), ...rows].map(line)].join(
    '\n',
  )
}

const rowOf = ({ text, response, marks }: Summary, name: string) => [
  name,
  timesCell(text),
  timesCell(response),
  ...columns.map((fact) => cellOf(marks[fact])),
]

/** What everybody pays who looks into the body: a yardstick that says nothing, so no summary has it. */
const parsing = ({ compared }: Found) => [
  jsonParse.name,
  timesCell(timesOf(compared, 'text', jsonParse.name)),
  '',
  ...columns.map(() => cellOf([])),
]

function timesCell(times: Times | undefined): string {
  if (!times) return ''
  const [median, from, to] = [times.median, times.from, times.to].map((ratio) => ratio.toFixed(1))
  return from === to ? `${median}` : `${median} (${from}–${to})`
}

function factsOf({ date, machine, found, gigabyte, catalogues }: Results): string {
  const nodes = found.map(({ node }) => node).join(' and ')
  const largest = catalogues.at(-1)
  const lookUp = found
    .at(-1)
    ?.compared.find(({ group }) => group === 'look-up')
    ?.ratios.at(-1)
  const noise = found
    .flatMap(({ compared }) => compared.map(({ ratios }) => Math.abs((ratios[0]?.cpu.ratio ?? 1) - 1)))
    .sort((one, other) => one - other)
  return [
    `Processor time: medians over all formats, with the lowest and highest. A decoder by hand is 1 in the first column, \`fetch\``,
    `and \`text()\` in the second. The table is of Node ${found.at(-1)?.node}; [the site](apps/docs) has both Nodes and each format.`,
    '',
    `- An export of ${(gigabyte.bytes / 2 ** 30).toFixed(0)} GiB through the guard takes ${gigabyte.ratio.toFixed(2)} times the processor time of reading it bare, and ${gigabyte.peakMiB.guarded} MiB of memory at most (bare: ${gigabyte.peakMiB.bare} MiB).`,
    `- Looking a code up among 100,000 takes ${lookUp?.cpu.ratio.toFixed(2)} times as long as among 10.`,
    `- A catalogue of ${largest?.codes.toLocaleString('en')} codes adds ${largest?.typesSeconds.toFixed(1)} s to a type check (${largest?.exhaustiveSeconds.toFixed(1)} s with a switch over every one), and its contract's tests take ${largest?.contractSeconds.toFixed(0)} s.`,
    '',
    `Measured on ${date} with Node ${nodes}, on ${machine.cores} cores of an ${machine.processor} with a load of ${machine.load}. A baseline`,
    `against itself strayed from 1 by ${((noise[Math.floor(noise.length / 2)] ?? 0) * 100).toFixed(0)} % in the median comparison: smaller differences mean nothing.`,
  ].join('\n')
}
