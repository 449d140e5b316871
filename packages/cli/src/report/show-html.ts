import type { Language } from '@faultline/core/explain'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { strings } from '../language/language.ts'
import { style } from './page-style.ts'
import { chartOf } from './report-charts.ts'
import type { Report } from './report-data.ts'
import type { ReportText } from './sections.ts'
import type { Table, TableId } from './tables.ts'

/** A report as one page that needs nothing else: no script, no request, light or dark as the reader's system is. */
export function showHtml(report: Report, text: ReportText, language: Language): string {
  const { madeBy, charts: t } = strings[language].report
  const tables = [...text.tables].sort(
    (one, other) => pageOrder.indexOf(one.id) - pageOrder.indexOf(other.id),
  )
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: language }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
        h('title', text.title),
        h('style', style),
      ]),
      h('body', [
        h('header', [h('h1', text.title), factList(text), findings(text)]),
        h(
          'main',
          tables.map((table) => section(table, chartOf(table.id, report, language), t.asTable)),
        ),
        h('footer', madeBy),
      ]),
    ]),
  ])
  return `${toHtml(page)}\n`
}

/** On a page the time comes first: it has the most telling chart, and its table is folded. */
const pageOrder: readonly TableId[] = [
  'timeline',
  'vendors',
  'failures',
  'categories',
  'origins',
  'unassigned',
  'bad',
]

/** A browser that reads codes and hosts from the traffic is to load nothing and run nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

function factList({ facts }: ReportText): Element {
  return h(
    'dl',
    facts.map(([name, value]) => h('div', [h('dt', name), h('dd', value)])),
  )
}

function findings({ findings: { heading, list } }: ReportText): Element {
  return h('section', [
    h('h2', heading),
    h(
      'ul.findings',
      list.map(({ text, why, parts }) =>
        h('li', [
          h('strong', text),
          h('p', why),
          ...(parts.length > 0
            ? [
                h(
                  'ul',
                  parts.map((part) => h('li', part)),
                ),
              ]
            : []),
        ]),
      ),
    ),
  ])
}

function section(
  { id, heading, head, rows, more }: Table,
  chart: Element | undefined,
  asTable: string,
): Element {
  const classOf = (column: number) => (head[column]?.number ? 'number' : undefined)
  const table = h('div.wide', [
    h('table', [
      h('thead', [
        h(
          'tr',
          head.map(({ name }, column) => h('th', { scope: 'col', class: classOf(column) }, name)),
        ),
      ]),
      h(
        'tbody',
        rows.map((row) =>
          h(
            'tr',
            row.map((cell, column) => h('td', { class: classOf(column) }, cell)),
          ),
        ),
      ),
    ]),
    ...(more ? [h('p', more)] : []),
  ])
  const body = id === 'timeline' ? h('details', [h('summary', asTable), table]) : table
  return h('section', { id }, [h('h2', heading), ...(chart ? [chart] : []), body])
}
