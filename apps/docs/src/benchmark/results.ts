// What the last run of the benchmark found. Its types and its sums are the benchmark's own.

import type { Results } from '../../../benchmarks/src/results.ts'
import {
  type CellWords,
  cellWords,
  type Summary,
  summariesOf,
} from '../../../benchmarks/src/write/summary.ts'
import { repository } from '../frame/repository.ts'
import type { Language } from '../language/language.ts'

const files: Readonly<Record<string, string>> = import.meta.glob('../../../benchmarks/results/*', {
  eager: true,
  import: 'default',
  query: '?raw',
})

const textOf = (name: string): string => {
  const text = files[`../../../benchmarks/results/${name}`]
  if (text === undefined) throw new Error(`there is no ${name}: pnpm bench --write makes it`)
  return text
}

export const results: Results = JSON.parse(textOf('results.json'))

/** One line for each contender, on the newest Node. */
export const summaries: readonly Summary[] = results.found.slice(-1).flatMap(summariesOf)

/** A chart as SVG. */
export const chart = (name: string, theme: 'light' | 'dark'): string => textOf(`${name}-${theme}.svg`)

/** How a cell counts, in each language. */
export const wordsOfCells: Readonly<Record<Language, CellWords>> = {
  en: cellWords,
  ko: {
    wrong: (count) => `${count}개 틀림`,
    inBody: (count) => `${count}개는 본문에`,
    onlyInBody: '본문에 있음',
  },
}

/** The program that shows what a contender says. */
export function contenderUrl(name: string): string {
  const peer = results.found.at(-1)?.peers[name]
  const own = name === 'by hand' ? 'src/contenders/by-hand.ts' : 'src/contenders/faultline.ts'
  return `${repository}/blob/main/apps/benchmarks/${peer?.file ?? own}`
}
