import type { Language } from '@faultline/core/explain'
import { failureWords, retryAnswer } from '@faultline/decoder'
import { strings } from '../language/language.ts'
import { numberIn, placeOf, shareIn, stepName } from './in-words.ts'
import { moment } from './moment.ts'
import type { Report, ReportedFailure } from './report-data.ts'

/** All tables of a report, in order. */
export function tablesOf(report: Report, language: Language): Table[] {
  return tableWriters.map((write) => write(report, language))
}

/** A table with a heading. */
export interface Table {
  readonly id: TableId
  readonly heading: string
  readonly head: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  /** What was left out, if anything was. */
  readonly more?: string
}

/** The tables, by what they count by. */
export type TableId = keyof (typeof strings)['en']['report']['headings']

/** A column and whether it holds numbers, which are read from the right. */
export interface Column {
  readonly name: string
  readonly number?: true
}

type TableWriter = (report: Report, language: Language) => Table

const vendors: TableWriter = ({ vendors }, language) => {
  const { columns: t, headings } = strings[language].report
  const number = numberIn(language)
  return {
    id: 'vendors',
    heading: headings.vendors,
    head: [
      { name: failureWords[language].facts.vendor },
      ...[t.responses, t.failures, t.share, t.hidden, t.wronglyRetried, t.wronglyGivenUp].map(numberColumn),
    ],
    rows: vendors.map((each) => [
      each.vendor,
      number(each.responses),
      number(each.failures),
      shareIn(language)(each.failures, each.responses),
      number(each.hiddenUnderSuccess),
      number(each.wronglyRetried),
      number(each.wronglyGivenUp),
    ]),
  }
}

const failures: TableWriter = ({ reasons }, language) => {
  const { columns: t, headings } = strings[language].report
  const { facts } = failureWords[language]
  const number = numberIn(language)
  return {
    id: 'failures',
    heading: headings.failures,
    head: [
      { name: facts.vendor },
      { name: t.reason },
      { name: facts.category },
      { name: facts.status },
      { name: facts.retryable },
      ...[t.failures, t.hidden, t.wronglyRetried, t.wronglyGivenUp].map(numberColumn),
    ],
    rows: reasons.map((each) => [
      each.vendor,
      nameOfFailure(each, language),
      each.category,
      Object.keys(each.statuses).join(', '),
      facts.retryAnswers[retryAnswer(each)],
      number(each.failures),
      number(each.hiddenUnderSuccess),
      number(each.wronglyRetried),
      number(each.wronglyGivenUp),
    ]),
  }
}

/** A reason, or the code of a failure that isn't documented. */
function nameOfFailure({ reason, code }: ReportedFailure, language: Language): string {
  return reason ?? (code === undefined ? strings[language].report.noCode : `${code}`)
}

const categories: TableWriter = (report, language) => {
  const { columns: t, headings } = strings[language].report
  const { facts } = failureWords[language]
  return {
    id: 'categories',
    heading: headings.categories,
    head: [{ name: facts.category }, { name: facts.origin }, ...[t.failures, t.share].map(numberColumn)],
    rows: report.categories.map(({ category, origin, count }) => [
      category,
      facts.origins[origin],
      numberIn(language)(count),
      shareIn(language)(count, report.failures),
    ]),
  }
}

const origins: TableWriter = (report, language) => {
  const { columns: t, headings } = strings[language].report
  const { facts } = failureWords[language]
  return {
    id: 'origins',
    heading: headings.origins,
    head: [{ name: facts.origin }, ...[t.failures, t.share].map(numberColumn)],
    rows: report.origins.map(({ origin, count }) => [
      facts.origins[origin],
      numberIn(language)(count),
      shareIn(language)(count, report.failures),
    ]),
  }
}

const timeline: TableWriter = (report, language) => {
  const { columns: t, headings, steps: words } = strings[language].report
  const { stepMs, steps } = report.timeline
  const number = numberIn(language)
  return {
    id: 'timeline',
    heading: `${headings.timeline}, ${words.per(stepName(stepMs, language))}`,
    head: [{ name: t.time }, ...[t.successes, t.failures, t.share].map(numberColumn)],
    rows: steps.map(({ at, successes, failures }) => [
      moment(at, stepMs),
      number(successes),
      number(failures),
      shareIn(language)(failures, successes + failures),
    ]),
  }
}

const unassigned: TableWriter = (report, language) => {
  const { columns: t, headings, noHost, otherHosts } = strings[language].report
  const { hosts, ofOtherHosts } = report.unassigned
  const number = numberIn(language)
  return {
    id: 'unassigned',
    heading: headings.unassigned,
    head: [{ name: t.host }, numberColumn(t.responses)],
    rows: [
      ...hosts.map(({ host, responses }) => [host || noHost, number(responses)]),
      ...(ofOtherHosts ? [[otherHosts, number(ofOtherHosts)]] : []),
    ],
  }
}

const bad: TableWriter = (report, language) => {
  const { columns: t, headings, unusable } = strings[language].report
  return {
    id: 'bad',
    heading: headings.bad,
    head: [{ name: t.file }, { name: t.where }, { name: t.why }],
    rows: report.bad.runs.map((run) => [run.file, placeOf(run, language), unusable[run.why]]),
  }
}

const tableWriters = [vendors, failures, categories, origins, timeline, unassigned, bad]

const numberColumn = (name: string): Column => ({ name, number: true })
