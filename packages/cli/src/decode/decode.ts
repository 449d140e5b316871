import { explain, type Language } from '@faultline/core/explain'
import { type Decoded, decodePaste } from '@faultline/decoder'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { printJson } from '../json.ts'
import { strings } from '../language/language.ts'
import { Mistake } from '../mistake.ts'
import { readInput } from '../read-input.ts'
import type { CommonOptions } from '../session.ts'
import { sheetText } from '../sheet.ts'
import type { Terminal } from '../terminal.ts'
import { loadAllVendors, loadVendor, type Vendor, vendorEntry, withWords } from '../vendor.ts'
import { decodedData, type Explained } from './decoded-data.ts'
import { decodedSheet } from './decoded-sheet.ts'
import { libraryOf } from './library.ts'

/** What somebody says about a response beside it, as typed. */
export interface DecodeOptions extends CommonOptions {
  readonly vendor?: string
  readonly status?: string
  readonly attempt?: string
  readonly idempotent?: true
}

/** Prints what a response means; gives 0 for a success, and for a failure the exit code of its origin. */
export async function decode(
  file: string | undefined,
  { json, vendor, status, attempt, idempotent }: DecodeOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal
  const t = strings[language].decode
  const choices = {
    vendor: vendor === undefined ? undefined : vendorEntry(vendor, language).vendor,
    status: status === undefined ? undefined : statusOf(status, terminal),
  }
  const request = {
    attempt: attempt === undefined ? 1 : attemptOf(attempt, terminal),
    idempotent: idempotent === true,
  }
  if (terminal.typed && (file === undefined || file === '-')) terminal.err(t.paste)
  const text = await readInput(file, terminal)
  const vendors = choices.vendor ? [await loadVendor(choices.vendor, language)] : await loadAllVendors()
  const decoded = await decodePaste(text, choices, await libraryOf(vendors))
  if (!decoded) throw new Mistake(t.nothing, t.nothingRemedy, exitCodes.input)
  const result = await explained(decoded, language)
  if (json) printJson(terminal, decodedData(result, request))
  else terminal.out(sheetText(decodedSheet(result, request, language), terminal))
  return exitCodeOf(decoded)
}

async function explained(decoded: Decoded<Vendor>, language: Language): Promise<Explained> {
  const { vendor, outcome } = decoded
  if (!outcome || outcome.ok) return decoded
  const { fault } = outcome
  const words = vendor ? (await withWords(vendor, language)).explain(fault) : explain(fault, language)
  return { ...decoded, words }
}

function exitCodeOf({ outcome }: Decoded<Vendor>): ExitCode {
  if (!outcome) return exitCodes.undecided
  return outcome.ok ? exitCodes.ok : exitCodes[outcome.fault.origin]
}

function statusOf(typed: string, { language }: Terminal): number {
  if (/^[1-5]\d\d$/.test(typed)) return Number(typed)
  const t = strings[language].decode
  throw new Mistake(t.badStatus(typed), t.badStatusRemedy)
}

function attemptOf(typed: string, { language }: Terminal): number {
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed)
  const t = strings[language].decode
  throw new Mistake(t.badAttempt(typed), t.badAttemptRemedy)
}
