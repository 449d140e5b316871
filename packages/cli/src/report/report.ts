import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { strings } from '../language/language.ts'
import { Mistake } from '../mistake.ts'
import type { CommonOptions } from '../session.ts'
import type { Terminal } from '../terminal.ts'
import { systemCode } from '../unreadable-input.ts'
import { type AssignmentOptions, readAssignment } from './assignment.ts'
import { placeOf } from './in-words.ts'
import { startProgress } from './progress.ts'
import { readTraffic } from './read-traffic.ts'
import type { Report } from './report-data.ts'
import { reportText } from './sections.ts'
import { trafficSources } from './traffic-source.ts'

/** What `faultline report` takes, as typed. */
export interface ReportOptions extends AssignmentOptions, CommonOptions {
  readonly format: 'table' | 'json' | 'markdown' | 'html'
  readonly output?: string
  readonly top: string
  readonly threads?: string
}

/** Reports on recorded traffic. What is wrong with a part of it is said on stderr, beside the report. */
export async function report(
  files: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal
  const format = options.json ? 'json' : options.format
  const top = wholeNumber('--top', options.top, 100_000, terminal)
  const threads =
    options.threads === undefined
      ? Math.min(availableParallelism(), mostThreadsUnasked)
      : wholeNumber('--threads', options.threads, 64, terminal)
  const assignment = await readAssignment(options, language)
  throwIfInput(options.output, files, terminal)
  const sources = await trafficSources(files, terminal)
  const sizes = sources.map(({ size }) => size)
  const total = sizes.reduce(
    (sum, size) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  )
  const progress = await startProgress(total, terminal)
  const mostSteps = format === 'html' || format === 'json' ? 100 : 31
  const made = await readTraffic(sources, { assignment, threads, mostSteps, progress, language })
  throwIfUseless(made, terminal)
  await write(await writers[format](made, top, terminal), options.output, terminal)
  return warn(made, terminal)
}

/** More than these wait for the one that reads. */
const mostThreadsUnasked = 8

type Writer = (report: Report, top: number, terminal: Terminal) => string | Promise<string>

const writers: { readonly [F in ReportOptions['format']]: Writer } = {
  json: (made) => `${JSON.stringify(made, null, 2)}\n`,
  table: async (made, top, terminal) => {
    const { showText } = await import('./show-text.ts')
    return showText(reportText(made, terminal.language, top), terminal)
  },
  markdown: async (made, top, { language }) => {
    const { showMarkdown } = await import('./show-markdown.ts')
    return showMarkdown(reportText(made, language, top))
  },
  html: async (made, top, { language }) => {
    const { showHtml } = await import('./show-html.ts')
    return showHtml(made, reportText(made, language, top), language)
  },
}

function wholeNumber(option: string, typed: string, most: number, { language }: Terminal): number {
  const number = Number(typed)
  if (/^\d+$/.test(typed) && number >= 1 && number <= most) return number
  const t = strings[language].report
  throw new Mistake(t.notANumber(option, typed), t.useNumber(1, most))
}

async function write(
  text: string,
  file: string | undefined,
  { out, err, language }: Terminal,
): Promise<void> {
  if (file === undefined) return out(text)
  const t = strings[language].report
  try {
    await writeFile(file, text)
  } catch (error) {
    throw new Mistake(t.notWritten(file, systemCode(error)), t.checkFolder, undefined, error)
  }
  err(`${t.written(file)}\n`)
}

/** The traffic may be all there is of it. */
function throwIfInput(output: string | undefined, files: readonly string[], { language }: Terminal): void {
  if (output === undefined || !files.some((file) => resolve(file) === resolve(output))) return
  const t = strings[language].report
  throw new Mistake(t.isInput(output), t.nameOther)
}

/** A report of nothing says so: it would look like a report of no failures. */
function throwIfUseless(made: Report, { language }: Terminal): void {
  if (made.responses > 0) return
  const t = strings[language].report
  const troubled = made.files.find(({ trouble }) => trouble !== undefined)
  const [first] = made.bad.runs
  if (troubled?.trouble && !first) {
    const { name, trouble } = troubled
    const remedy = trouble === 'cut_off' ? t.cutBeforeFirst : t.remedies[trouble]
    throw new Mistake(t.troubles[trouble](name), remedy, exitCodes.input)
  }
  const names = made.files.map(({ name }) => name).join(', ')
  if (!first) throw new Mistake(t.noRecords(names), t.remedies.empty, exitCodes.input)
  const why = `${placeOf(first, language)} ${t.unusable[first.why]}`
  throw new Mistake(t.nothingUsable(names, why), t.recordFormat[first.unit], exitCodes.input)
}

/** Says what the report lacks; only a file that couldn't be read to its end is a failure of the command. */
function warn(made: Report, { err, language }: Terminal): ExitCode {
  const t = strings[language].report
  const say = (message: string, remedy: string) => err(`faultline: ${message}\n  → ${remedy}\n`)
  const [first] = made.bad.runs
  if (first) {
    const place = `${first.file}, ${placeOf({ ...first, last: first.first }, language)}`
    say(t.badLines(made.bad.total, place), t.seeBad)
  }
  if (made.unassigned.total === made.responses) say(t.noneAssigned, t.useMap)
  const troubled = made.files.flatMap(({ name, trouble }) => (trouble ? [{ name, trouble }] : []))
  for (const { name, trouble } of troubled) say(t.troubles[trouble](name), t.remedies[trouble])
  return troubled.length > 0 ? exitCodes.input : exitCodes.ok
}
