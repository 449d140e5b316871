import type { Results } from '../results.ts'
import { type Summary, summariesOf, type Times } from './summary.ts'

/** A line for each contender, lowest first, with a dot at its value; the axis is logarithmic. */
export interface Chart {
  readonly name: string
  readonly title: string
  readonly subtitle: string
  readonly axis: string
  readonly dots: readonly Dot[]
}

/** One dot, and where the line through it begins and ends. */
export interface Dot {
  readonly label: string
  readonly value: number
  readonly from?: number
  readonly to?: number
  readonly kind: 'ours' | 'limit' | 'peer'
}

const counted = 'beside each name: for how many failures its result says what happened'

/** What the figures of a run look like. */
export function chartsOf({ found, sizes }: Results): Chart[] {
  const newest = found.at(-1)
  const summaries = newest ? summariesOf(newest) : []
  return [
    {
      name: 'text',
      title: 'From the text of a failed response to what it means',
      subtitle: counted,
      axis: 'processor time, as a multiple of a decoder written by hand (line: lowest to highest format)',
      dots: dotsOf(summaries, 'text'),
    },
    {
      name: 'response',
      title: 'From the call to the outcome of a failure',
      subtitle: counted,
      axis: 'processor time, as a multiple of fetch and text() (line: lowest to highest format)',
      dots: dotsOf(summaries, 'response'),
    },
    {
      name: 'size',
      title: 'A module of one line in a browser',
      subtitle: 'bundled, minified, compressed with brotli',
      axis: 'kB',
      dots: sizes.map(({ name, bytes }) => ({ label: name, value: bytes / 1000, kind: kindOf(name) })),
    },
  ]
}

function dotsOf(summaries: readonly Summary[], kind: 'text' | 'response'): Dot[] {
  return summaries
    .flatMap((summary) => {
      const times: Times | undefined = summary[kind]
      if (!times) return []
      const { median: value, from, to } = times
      return [{ label: labelOf(summary), value, from, to, kind: kindOf(summary.name) }]
    })
    .sort((one, other) => one.value - other.value)
}

/** The name, and how many failures it says the meaning of, which a time alone doesn't tell. */
const labelOf = ({ name, marks }: Summary) => {
  const right = marks.category.filter((mark) => mark === 'right').length
  return `${name}  ${right}/${marks.category.length}`
}

function kindOf(name: string): Dot['kind'] {
  if (name.startsWith('Faultline')) return 'ours'
  return name === 'by hand' ? 'limit' : 'peer'
}
