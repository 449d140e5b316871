import type { Language } from '@faultline/core/explain'
import { strings } from '../language/language.ts'
import { numberIn, shareIn } from './in-words.ts'
import { moment } from './moment.ts'
import type { Report } from './report-data.ts'
import { wrongRetries } from './retry-by-status.ts'

/** Something that a status alone gets wrong, and why that matters. */
export interface Finding {
  readonly text: string
  readonly why: string
  readonly parts: readonly string[]
}

/** The facts that a report begins with. */
export function factsOf(report: Report, language: Language): [string, string][] {
  const { facts: t } = strings[language].report
  const { responses, successes, failures, unassigned, bad, from, to } = report
  const [number, share] = [numberIn(language), shareIn(language)]
  const facts: [string, string][] = [
    [t.files, report.files.map(({ name }) => name).join(', ')],
    ...(from && to ? [[t.period, `${moment(from)} – ${moment(to)} UTC`] satisfies [string, string]] : []),
    [t.responses, number(responses)],
    [t.successes, number(successes)],
    [t.failures, `${number(failures)} (${share(failures, successes + failures)})`],
  ]
  if (unassigned.total > 0) facts.push([t.unassigned, number(unassigned.total)])
  if (bad.total > 0) facts.push([t.bad, number(bad.total)])
  return facts
}

/** What a status alone gets wrong. */
export function findingsOf(
  { hiddenUnderSuccess, wronglyRetried, wronglyGivenUp }: Report,
  language: Language,
) {
  const { findings: t } = strings[language].report
  const number = numberIn(language)
  return [
    { text: t.hidden(hiddenUnderSuccess), why: t.hiddenWhy, parts: [] },
    {
      text: t.wronglyRetried(wronglyRetried.total),
      why: t.wronglyRetriedWhy,
      parts: wrongRetries
        .filter((why) => wronglyRetried[why] > 0)
        .map((why) => `${number(wronglyRetried[why])}: ${t.why[why]}`),
    },
    { text: t.wronglyGivenUp(wronglyGivenUp), why: t.wronglyGivenUpWhy, parts: [] },
  ]
}
