import type { Results } from '../results.ts'
import { type Summary, summariesOf, type Times } from './summary.ts'

/** Horizontal bars, shortest first. */
export interface Chart {
  readonly name: string
  readonly title: string
  readonly axis: string
  readonly logarithmic: boolean
  readonly bars: readonly Bar[]
}

/** One bar, and where its thin line begins and ends. */
export interface Bar {
  readonly label: string
  readonly value: number
  readonly from?: number
  readonly to?: number
  readonly kind: 'ours' | 'limit' | 'peer'
}

/** What the figures of a run look like. */
export function chartsOf({ found, sizes }: Results): Chart[] {
  const newest = found.at(-1)
  const summaries = newest ? summariesOf(newest) : []
  return [
    {
      name: 'text',
      title: 'From the text of a failed response to what it means',
      axis: 'processor time, as a multiple of a decoder written by hand (line: all formats)',
      logarithmic: true,
      bars: barsOf(summaries, 'text'),
    },
    {
      name: 'response',
      title: 'From the call to the outcome of a failure',
      axis: 'processor time, as a multiple of fetch and text() (line: all formats)',
      logarithmic: true,
      bars: barsOf(summaries, 'response'),
    },
    {
      name: 'size',
      title: 'A module of one line in a browser',
      axis: 'kB, minified, brotli',
      logarithmic: true,
      bars: sizes.map(({ name, bytes }) => ({ label: name, value: bytes / 1000, kind: kindOf(name) })),
    },
  ]
}

function barsOf(summaries: readonly Summary[], kind: 'text' | 'response'): Bar[] {
  return summaries
    .flatMap((summary) => {
      const times: Times | undefined = summary[kind]
      if (!times) return []
      const { median: value, from, to } = times
      return [{ label: labelOf(summary), value, from, to, kind: kindOf(summary.name) }]
    })
    .sort((one, other) => one.value - other.value)
}

/** The name, and how many of the failures it got entirely right, which a time alone doesn't tell. */
const labelOf = ({ name, marks }: Summary) => {
  const right = marks.category.filter((mark) => mark === 'right').length
  return `${name}: category right for ${right} of ${marks.category.length}`
}

function kindOf(name: string): Bar['kind'] {
  if (name.startsWith('Faultline')) return 'ours'
  return name === 'by hand' ? 'limit' : 'peer'
}
