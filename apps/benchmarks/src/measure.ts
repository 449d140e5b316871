import { compare } from './compare.ts'
import type { Contender } from './contender.ts'
import { byHand } from './contenders/by-hand.ts'
import { faultline, faultlineThrown } from './contenders/faultline.ts'
import { jsonParse } from './contenders/json-parse.ts'
import { formats } from './formats.ts'
import { report } from './report.ts'
import type { Compared, Group, Suite } from './suite.ts'
import { lookUp } from './suites/look-up.ts'
import { response } from './suites/response.ts'
import { stream } from './suites/stream.ts'
import { success } from './suites/success.ts'
import { text } from './suites/text.ts'

/** What to measure: the vendor's address, words that the titles must have, and a share of the usual rounds. */
export interface Wanted {
  readonly url: string
  readonly words: readonly string[]
  readonly share: number
}

/** Measures Faultline and its peers, prints each comparison as it is done, and gives them all. */
export async function measure(peers: readonly Contender[], wanted: Wanted): Promise<Compared[]> {
  const compared: Compared[] = []
  for (const suite of await suitesOf([jsonParse, faultline, faultlineThrown, ...peers], wanted)) {
    const { group, title, baseline, runs, verdicts } = suite
    const rounds = Math.ceil(suite.measure.rounds * wanted.share)
    const ratios = await compare(baseline, runs, { ...suite.measure, rounds })
    const result = { group, title, baseline: baseline.name, ratios, ...(verdicts && { verdicts }) }
    console.log(report(result))
    compared.push(result)
  }
  return compared
}

/** Only what is wanted is made: making a suite checks its contenders, and what was called once is compiled for more. */
async function suitesOf(contenders: readonly Contender[], { url, words }: Wanted): Promise<Suite[]> {
  const isWanted = (group: Group, title: string) =>
    words.every((word) => `${group} ${title}`.toLowerCase().includes(word.toLowerCase()))
  const withHand = [...contenders, byHand]
  const ofText = formats.filter(({ vendor }) => isWanted('text', vendor))
  const ofResponses = formats.filter(({ vendor }) => isWanted('response', vendor))
  return [
    ...ofText.map((format) => text(format, contenders)),
    ...(await Promise.all(ofResponses.map((format) => response(format, withHand)))),
    ...[
      success(url, '1 KB', contenders),
      success(url, '1 MB', contenders),
      stream(url, 'plain'),
      stream(url, 'with JSON in every row'),
      lookUp(),
    ].filter(({ group, title }) => isWanted(group, title)),
  ]
}
