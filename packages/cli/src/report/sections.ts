import type { Language } from '@faultline/core/explain'
import { strings } from '../language/language.ts'
import { type Finding, factsOf, findingsOf } from './headline.ts'
import type { Report } from './report-data.ts'
import { type Table, tablesOf } from './tables.ts'

/** A report as people read it, whatever it's written in. */
export interface ReportText {
  readonly title: string
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly findings: { readonly heading: string; readonly list: readonly Finding[] }
  readonly tables: readonly Table[]
}

/** Writes a report in a language; of each table at most so many rows. */
export function reportText(report: Report, language: Language, top: number): ReportText {
  const { report: t } = strings[language]
  return {
    title: t.title,
    facts: factsOf(report, language),
    findings: { heading: t.headings.findings, list: findingsOf(report, language) },
    tables: tablesOf(report, language)
      .filter(({ rows }) => rows.length > 0)
      .map((table) => shortened(table, top, language)),
  }
}

/** A timeline is a table of its own length; what else there is goes by frequency. */
function shortened(table: Table, top: number, language: Language): Table {
  if (table.id === 'timeline' || table.rows.length <= top) return table
  const { others } = strings[language].report
  return { ...table, rows: table.rows.slice(0, top), more: others(table.rows.length - top) }
}
