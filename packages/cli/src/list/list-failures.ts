import type { Category } from '@faultline/core'
import { failureWords, retryAnswer } from '@faultline/decoder'
import { columnsText } from '../columns.ts'
import { type Failure, failureData, failuresIn } from '../failure.ts'
import { printJson } from '../json.ts'
import type { CommonOptions } from '../session.ts'
import type { Terminal } from '../terminal.ts'
import type { ExplainedVendor } from '../vendor.ts'

/** Which failures are listed. */
export interface FailureFilter extends CommonOptions {
  /** Only failures of this category; without a vendor, those of all. */
  readonly category?: Category
}

/** Prints the failures that vendors document, each on a line; with its vendor if there are several. */
export function listFailures(
  vendors: readonly ExplainedVendor[],
  { json, category }: FailureFilter,
  terminal: Terminal,
): void {
  const failures = vendors.flatMap(failuresIn).filter((one) => !category || one.category === category)
  if (json) printJson(terminal, failures.map(failureData))
  else terminal.out(failuresText(failures, vendors.length > 1, terminal))
}

function failuresText(failures: readonly Failure[], ofSeveral: boolean, terminal: Terminal): string {
  const t = failureWords[terminal.language].facts
  const rows = failures.map((one) => [
    ...(ofSeveral ? [one.vendor.entry.vendor] : []),
    codeText(one),
    one.category,
    t.retryAnswers[retryAnswer(one)],
    one.words.title,
    one.entry.reason,
  ])
  const head = [t.code, t.category, t.retryable, t.whatHappened, t.reason]
  return columnsText(ofSeveral ? [t.vendor, ...head] : head, rows, terminal)
}

/** What identifies a failure on the wire: `card_declined try_again_later`, or `-` if only a message or a status does. */
function codeText({ entry: { codes, subcode } }: Failure): string {
  return [codes[0] ?? '-', subcode].filter((part) => part !== undefined).join(' ')
}
