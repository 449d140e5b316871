import { failureWords, retryAnswer } from '@faultline/decoder'
import type { PlainResponse } from '@faultline/testing'
import { columnsText } from '../columns.ts'
import { type Failure, failureData } from '../failure.ts'
import { printJson } from '../json.ts'
import { strings } from '../language/language.ts'
import type { CommonOptions } from '../session.ts'
import { sheetText } from '../sheet.ts'
import type { Terminal } from '../terminal.ts'
import { exampleOf } from './example.ts'
import { failureSheet } from './failure-sheet.ts'

/** So many are explained one after the other; more are listed. */
const mostSheets = 3

/** Prints the failures that fit what somebody asked about: each in full, or as a list if there are too many for that. */
export async function explainFailures(
  failures: readonly Failure[],
  subcode: string | undefined,
  { json }: CommonOptions,
  terminal: Terminal,
): Promise<void> {
  const explained = await Promise.all(
    failures.slice(0, mostSheets).map(async (one) => ({ one, example: await exampleOf(one) })),
  )
  const ofSeveral = failures.some(({ vendor }) => vendor !== failures[0]?.vendor)
  if (json) printJson(terminal, dataOf(failures, explained))
  else if (ofSeveral || failures.length > mostSheets) terminal.out(listText(failures, terminal))
  else {
    const { language } = terminal
    const sheets = explained.map(({ one, example }) => failureSheet(one, example, subcode, language))
    terminal.out(sheets.map((sheet) => sheetText(sheet, terminal)).join('\n'))
  }
}

/** With an example each, unless there are too many. */
function dataOf(failures: readonly Failure[], explained: readonly { readonly example: PlainResponse }[]) {
  if (failures.length > mostSheets) return failures.map(failureData)
  return failures.map((one, index) => ({ ...failureData(one), example: explained[index]?.example }))
}

function listText(failures: readonly Failure[], terminal: Terminal): string {
  const t = failureWords[terminal.language].facts
  const rows = failures.map((one) => [
    `faultline explain ${one.vendor.entry.vendor} ${one.entry.reason}`,
    one.category,
    t.retryAnswers[retryAnswer(one)],
    one.entry.message ?? one.entry.messagePrefix ?? one.words.title,
  ])
  const { several } = strings[terminal.language].explain
  const head = [several(failures.length), t.category, t.retryable, t.whatHappened]
  return columnsText(head, rows, terminal)
}
