import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { reportProblems } from '../extract/report-problems.ts'
import { tablesOfPage } from '../extract/tables-of-page.ts'
import { printJson } from '../json.ts'
import type { CommonOptions } from '../session.ts'
import type { Terminal } from '../terminal.ts'
import { vendorEntry } from '../vendor.ts'
import { compare } from './compare.ts'
import { type Comparison, summaryMarkdown, summaryText } from './summary.ts'

/** What `catalogue check` may be told beside the vendor and its pages. */
export interface CheckOptions extends CommonOptions {
  /** Whether to print a summary for a pull request. */
  readonly markdown?: true
}

/** Prints how a vendor's pages differ from its catalogue. Rows that could not be read make the comparison incomplete. */
export async function check(
  vendor: string,
  pages: readonly string[],
  { json, markdown }: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { catalogue } = await vendorEntry(vendor, terminal.language).load()
  const found: Comparison['pages'][number][] = []
  for (const source of pages) found.push({ source, ...(await tablesOfPage(source, terminal)) })
  const isWhole = found.every(({ problems }) => problems.length === 0)
  // What stands in a row that could not be read isn't gone.
  const drifts = compare(catalogue, found).filter(({ kind }) => isWhole || kind !== 'removed')
  const comparison: Comparison = { catalogue, pages: found, drifts }
  const { out, language } = terminal
  if (json) printJson(terminal, { vendor: catalogue.vendor, drifts, pages: found })
  else out(markdown ? summaryMarkdown(comparison, language) : summaryText(comparison, terminal))
  const codes = found.map(({ source, problems }) => reportProblems(source, problems, terminal))
  return codes.find((code) => code !== exitCodes.ok) ?? (drifts.length > 0 ? exitCodes.drift : exitCodes.ok)
}
