import type { Catalogue } from '@faultline/core'
import type { Language } from '@faultline/core/explain'
import pc from 'picocolors'
import type { ErrorTables } from '../extract/error-tables.ts'
import { levelOf } from '../extract/print-tables.ts'
import { problemText } from '../extract/report-problems.ts'
import { strings } from '../language/language.ts'
import type { Terminal } from '../terminal.ts'
import type { Drift } from './drift.ts'

/** What was compared, and how it differs. */
export interface Comparison {
  readonly catalogue: Catalogue
  readonly pages: readonly (ErrorTables & { readonly source: string })[]
  readonly drifts: readonly Drift[]
}

/** A line for each difference, for a person on a terminal. */
export function summaryText(
  { catalogue, pages, drifts }: Comparison,
  { language, colour }: Terminal,
): string {
  const { check: t, page } = strings[language].catalogue
  const { bold, red, green } = pc.createColors(colour)
  const verdict = verdictOf({ catalogue, pages, drifts }, t)
  const coloured = drifts.length === 0 && isWhole(pages) ? green(verdict) : red(verdict)
  const lines = drifts.map(({ reason, before, now, line, ...drift }) =>
    [
      `  ${bold(kindText(drift, language))}:`,
      [before, now]
        .filter((each) => each !== undefined)
        .map(shown)
        .join(' → '),
      [reason, line === undefined ? undefined : page.at(line, undefined)]
        .filter((each) => each && each !== before)
        .join(', '),
    ]
      .filter(Boolean)
      .join('  '),
  )
  return [coloured, ...lines, comparedText({ catalogue, pages, drifts }, language), ''].join('\n')
}

/** The same as Markdown, for a pull request or the summary of a workflow. */
export function summaryMarkdown(comparison: Comparison, language: Language): string {
  const { check: t, page } = strings[language].catalogue
  const { catalogue, pages, drifts } = comparison
  const { docsUrl } = catalogue
  const { change, reason, before, now, line } = t.headers
  const rows = drifts.map((drift) => [
    kindText(drift, language),
    code(drift.reason),
    code(drift.before),
    code(drift.now),
    drift.line === undefined ? '' : String(drift.line),
  ])
  const table = [[change, reason, before, now, line], ['---', '---', '---', '---', '---:'], ...rows]
  const unsure = pages.flatMap(({ tables }) =>
    tables.filter(({ confidence }) => levelOf(confidence) === 'low'),
  )
  const problems = pages.flatMap((each) => each.problems.map((problem) => problemText(problem, page)))
  return [
    `## ${verdictOf(comparison, t)}`,
    ...(drifts.length > 0 ? [table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')] : []),
    ...unsure.map((each) => t.unsure(each.line)),
    ...(problems.length > 0
      ? [`${t.incomplete}\n\n${problems.map((problem) => `- ${problem}`).join('\n')}`]
      : []),
    `${comparedText(comparison, language)} ${docsUrl}`,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

function verdictOf({ catalogue: { title }, pages, drifts }: Comparison, t: CheckStrings): string {
  if (drifts.length > 0) return t.differ(title, drifts.length)
  return isWhole(pages) ? t.same(title) : t.partly(title)
}

type CheckStrings = (typeof strings)['en']['catalogue']['check']

const isWhole = (pages: Comparison['pages']): boolean => pages.every(({ problems }) => problems.length === 0)

function comparedText({ catalogue, pages }: Comparison, language: Language): string {
  const tables = pages.flatMap((each) => each.tables)
  const rows = tables.reduce((sum, each) => sum + each.rows.length, 0)
  const failures = Object.keys(catalogue.failures).length
  return strings[language].catalogue.check.compared(rows, tables.length, failures)
}

function kindText({ kind, of }: Pick<Drift, 'kind' | 'of'>, language: Language): string {
  const kinds: { readonly [kind: string]: string } = strings[language].catalogue.check.kinds
  return kinds[`${kind} ${of}`] ?? `${kind} ${of}`
}

/** What a page says is somebody else's text: in a table of Markdown it stays in its cell and isn't markup. */
const code = (text: string | undefined): string =>
  text === undefined ? '' : `\`${shown(text).replaceAll('`', 'ˋ').replaceAll('|', '\\|')}\``

/** Without what moves the cursor or hides text. */
const shown = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').slice(0, longestText)

const longestText = 120
