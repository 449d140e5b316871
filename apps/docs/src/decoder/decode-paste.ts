import type { Fault, Outcome } from '@faultline/core'
import { type Vendor, vendorById, vendors } from '../vendors.ts'
import type { Answer, Evidence, Format } from './evidence.ts'
import { faultOfMessage } from './fault-of-message.ts'
import { readPaste } from './read-paste.ts'

/** What a person chose beside the paste. */
export interface Choices {
  /** The HTTP status, where the paste does not show it or shows the wrong one. */
  readonly status?: number | undefined
  /** The vendor's id, where the guess is wrong. */
  readonly vendor?: string | undefined
}

/** What came of a paste. */
export interface Decoded {
  readonly format: Format
  readonly vendor: Vendor | undefined
  /** The vendor that the paste looks like. */
  readonly guess: Vendor | undefined
  readonly outcome: Outcome<unknown>
  /** The answer that was classified, where there was one. */
  readonly answer?: Answer
  /** Whether the status had to be assumed. */
  readonly assumed: boolean
  /** Whether the rule that spoke is inferred from a message. */
  readonly inferred: boolean
}

/** Reads a paste and decides it with the packages. Pure, and never throws; `undefined` where there is nothing to decide. */
export function decodePaste(paste: string, choices: Choices = {}): Decoded | undefined {
  const evidence = readPaste(paste)
  if (!evidence) return undefined
  if (evidence.kind === 'answer') return decodeAnswer(evidence.format, evidence.answer, choices, paste)
  const fault = faultOf(evidence)
  if (!fault) return undefined
  const vendor = vendorById(fault.vendor)
  const inferred = evidence.kind === 'message'
  return {
    format: evidence.format,
    vendor,
    guess: vendor,
    outcome: { ok: false, fault },
    assumed: false,
    inferred,
  }
}

function faultOf(evidence: Exclude<Evidence, { kind: 'answer' }>): Fault | undefined {
  return evidence.kind === 'fault' ? evidence.fault : faultOfMessage(evidence.parts)
}

function decodeAnswer(format: Format, shown: Answer, choices: Choices, paste: string): Decoded | undefined {
  const assumed = shown.status === undefined && choices.status === undefined
  const answer = { ...shown, status: choices.status ?? shown.status ?? 200 }
  const guess = guessVendor(answer, paste)
  const vendor = (choices.vendor === undefined ? undefined : vendorById(choices.vendor)) ?? guess
  if (!vendor) return undefined
  const outcome = vendor.adapter.classify(answer)
  return { format, vendor, guess, outcome, answer, assumed, inferred: false }
}

/** Guesses whose answer it is: the vendor that is named, else the one whose catalogue explains the answer best. */
function guessVendor(answer: Answer & { status: number }, paste = ''): Vendor | undefined {
  const ranked = vendors.map((vendor) => ({
    vendor,
    rank: rank(vendor.adapter.classify(answer)) + (paste.includes(vendor.adapter.vendor) ? 10 : 0),
  }))
  return ranked.reduce((best, one) => (one.rank > best.rank ? one : best), ranked[0]!).vendor
}

/** How well an outcome explains an answer. */
function rank(outcome: Outcome<unknown>): number {
  if (outcome.ok) return 3
  const { documented, decidedBy, code } = outcome.fault
  if (documented) return { message: 5, code: 4, status: 2, body: 1, transport: 0 }[decidedBy]
  return code === undefined ? 0 : 1
}
