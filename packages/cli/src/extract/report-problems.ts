import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { strings } from '../language/language.ts'
import type { Terminal } from '../terminal.ts'
import type { PageProblem } from './error-tables.ts'

/** Says on stderr which rows of a page could not be read, and gives the exit code that this means. */
export function reportProblems(
  source: string,
  problems: readonly PageProblem[],
  { err, language }: Terminal,
): ExitCode {
  const t = strings[language].catalogue.page
  if (problems.length === 0) return exitCodes.ok
  err(`faultline: ${source}: ${t.problemCount(problems.length)}\n`)
  for (const problem of problems) err(`  ${problemText(problem, t)}\n`)
  err(`  → ${t.fixRows}\n`)
  return exitCodes.input
}

type PageStrings = (typeof strings)['en']['catalogue']['page']

/** `line 12, row 3: has 4 cells, and the header has 5` */
export function problemText(
  { line, row, problem, cells = 0, expected = 0 }: PageProblem,
  t: PageStrings,
): string {
  const what = problem === 'ragged' ? t.problems.ragged(cells, expected) : t.problems[problem]
  return `${t.at(line, row)}: ${what}`
}
