import { quantile } from '../compare.ts'
import type { Found } from '../measure-process.ts'
import type { Checked, Group } from '../suite.ts'
import type { facts, Mark } from '../verdict.ts'

export type Fact = (typeof facts)[number]

/** How one contender did over all failures that it was tried with. */
export interface Summary {
  readonly name: string
  /** The processor's time from the text to the fault, as a multiple of a decoder by hand. */
  readonly text?: Times
  /** The processor's time from the call to the outcome, as a multiple of `fetch` and `text()`. */
  readonly response?: Times
  /** How it said each fact, one mark for each vendor whose response tells it. */
  readonly marks: Readonly<Record<Fact, readonly Mark[]>>
  /** Whether printing its result shows the token of the request; absent if it sends none. */
  readonly printsToken?: boolean
}

/** The middle, the lowest and the highest of the ratios of all vendors. */
export interface Times {
  readonly median: number
  readonly from: number
  readonly to: number
}

/** Sums up what one Node found, a line for each contender: by hand, ours, then the peers by name. */
export function summariesOf({ compared }: Found): Summary[] {
  const verdicts = new Map<string, Map<string, Checked>>()
  for (const { title, verdicts: own = {} } of compared)
    for (const [name, checked] of Object.entries(own)) {
      const ofName = verdicts.get(name) ?? new Map<string, Checked>()
      verdicts.set(name, ofName.set(title, { ...ofName.get(title), ...checked }))
    }
  const sorted = [...verdicts].sort(
    ([one], [other]) => rank(one) - rank(other) || one.localeCompare(other, 'en'),
  )
  return sorted.map(([name, byVendor]) => {
    const [text, response] = [timesOf(compared, 'text', name), timesOf(compared, 'response', name)]
    const all = [...byVendor.values()]
    const prints = all.flatMap(({ printsToken }) => printsToken ?? [])
    return {
      name,
      ...(text && { text }),
      ...(response && { response }),
      marks: marksOf(all),
      ...(prints.length > 0 && { printsToken: prints.includes(true) }),
    }
  })
}

const rank = (name: string) => (name === 'by hand' ? 0 : name.startsWith('Faultline') ? 1 : 2)

function marksOf(all: readonly Checked[]): Record<Fact, Mark[]> {
  const of = (fact: Fact) => all.flatMap((checked) => checked.facts[fact] ?? [])
  return {
    failed: of('failed'),
    code: of('code'),
    subcode: of('subcode'),
    category: of('category'),
    retry: of('retry'),
    waitMs: of('waitMs'),
    processed: of('processed'),
  }
}

/** The times of one way over all comparisons of a kind; absent if it wasn't timed. */
export function timesOf(compared: Found['compared'], group: Group, name: string): Times | undefined {
  const own = compared.filter((each) => each.group === group)
  const ratios = own.flatMap(({ baseline, ratios }) =>
    baseline === name ? [1] : ratios.filter((ratio) => ratio.name === name).map(({ cpu }) => cpu.ratio),
  )
  if (ratios.length === 0) return undefined
  return { median: quantile(ratios, 0.5), from: Math.min(...ratios), to: Math.max(...ratios) }
}

/** How far a fact was said, as a cell says it. */
export interface CellWords {
  wrong(count: number): string
  inBody(count: number): string
  readonly onlyInBody: string
}

export const cellWords: CellWords = {
  wrong: (count) => `${count} wrong`,
  inBody: (count) => `${count} in the body`,
  onlyInBody: 'in the body',
}

/** Counts marks in a cell: `11/11`, `2/11, 3 wrong`, `in the body`, or a dash if nothing was said. */
export function cellOf(marks: readonly Mark[], words: CellWords = cellWords): string {
  const count = (begin: string) => marks.filter((mark) => mark.startsWith(begin)).length
  const [right, raw, wrong] = [count('right'), count('raw'), count('wrong')]
  if (right + raw + wrong === 0) return '–'
  if (right + wrong === 0) return words.onlyInBody
  return [
    `${right}/${marks.length}`,
    ...(wrong > 0 ? [words.wrong(wrong)] : []),
    ...(raw > 0 ? [words.inBody(raw)] : []),
  ].join(', ')
}
