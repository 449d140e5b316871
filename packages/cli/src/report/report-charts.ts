import { explain, type Language } from '@faultline/core/explain'
import { failureWords } from '@faultline/decoder'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { strings } from '../language/language.ts'
import { barChart, columnChart, type Series } from './chart.ts'
import { moment } from './moment.ts'
import type { Report } from './report-data.ts'
import type { TableId } from './tables.ts'

/** The chart that belongs to a table, if one says more than its numbers. */
export function chartOf(id: TableId, report: Report, language: Language): Element | undefined {
  return charts[id]?.(report, language)
}

type ChartOf = (report: Report, language: Language) => Element | undefined

/** A figure with its chart and what the colours mean. */
function figure(chart: Element, series: readonly Series[]): Element {
  return h('figure', [
    h(
      'figcaption',
      series.map(({ name, colour }) => h('span.key', [h(`i.${colour}`), name])),
    ),
    chart,
  ])
}

const timeline: ChartOf = (report, language) => {
  const { charts: t, otherCategories } = strings[language].report
  const { stepMs, steps } = report.timeline
  if (steps.length === 0 || report.failures === 0) return undefined
  const named = report.categories.slice(0, colours).map(({ category }) => category)
  const series: Series[] = named.map((category, index) => ({
    name: explain(category, language).title,
    colour: `c${index}`,
    values: steps.map(({ categories }) => categories[category] ?? 0),
  }))
  const others = steps.map(
    ({ failures, categories }) => failures - named.reduce((sum, name) => sum + (categories[name] ?? 0), 0),
  )
  if (others.some((count) => count > 0))
    series.push({ name: otherCategories, colour: 'rest', values: others })
  const labels = steps.map(({ at }) => moment(at, stepMs))
  return figure(columnChart({ title: t.timeline, labels, series, number: numberIn(language) }), series)
}

const vendors: ChartOf = (report, language) => {
  const { charts: t, columns } = strings[language].report
  const shown = report.vendors.slice(0, mostBars)
  const series: Series[] = [
    { name: columns.failures, colour: 'bad', values: shown.map(({ failures }) => failures) },
    { name: columns.successes, colour: 'good', values: shown.map(({ successes }) => successes) },
  ]
  const labels = shown.map(({ title }) => title)
  return figure(barChart({ title: t.vendors, labels, series, number: numberIn(language) }), series)
}

const categories: ChartOf = (report, language) => {
  const { charts: t, columns } = strings[language].report
  const shown = report.categories.slice(0, mostBars)
  const series: Series = { name: columns.failures, colour: 'bad', values: shown.map(({ count }) => count) }
  const labels = shown.map(({ category }) => explain(category, language).title)
  return h('figure', [
    barChart({ title: t.categories, labels, series: [series], number: numberIn(language) }),
  ])
}

const origins: ChartOf = (report, language) => {
  const { charts: t, columns } = strings[language].report
  const series: Series = {
    name: columns.failures,
    colour: 'bad',
    values: report.origins.map(({ count }) => count),
  }
  const labels = report.origins.map(({ origin }) => failureWords[language].facts.origins[origin])
  return h('figure', [barChart({ title: t.origins, labels, series: [series], number: numberIn(language) })])
}

const charts: { readonly [Id in TableId]?: ChartOf } = { timeline, vendors, categories, origins }

/** As many colours as can be told apart; the rest share one. */
const colours = 7
const mostBars = 15

const numberIn = (language: Language) => (value: number) =>
  value.toLocaleString(language, { maximumFractionDigits: 1 })
