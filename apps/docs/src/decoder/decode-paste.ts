import type { Fault, Outcome, ResponseSnapshot } from '@faultline/core'
import { type Vendor, vendorById, vendors } from '../vendors.ts'
import type { Evidence, Format, PastedResponse } from './evidence.ts'
import { faultOfMessage } from './fault-of-message.ts'
import { readPaste } from './read-paste.ts'
import { hasSignal } from './success-signal.ts'

/** What a person chose beside the paste. */
export interface Choices {
  /** The HTTP status, if the paste doesn't show it or shows the wrong one. */
  readonly status?: number | undefined
  /** The vendor's id, if the detected one is wrong. */
  readonly vendor?: string | undefined
}

/** What came of a paste. */
export interface Decoded {
  readonly format: Format
  readonly vendor: Vendor | undefined
  /** The vendor that the paste looks like. */
  readonly guess: Vendor | undefined
  /** `undefined` if nothing says whether it's a success. */
  readonly outcome: Outcome<unknown> | undefined
  /** The response that was classified, if there was one. */
  readonly response?: PastedResponse
  /** Whether the status had to be assumed. */
  readonly assumed: boolean
  /** Whether the rule that applied is inferred from a message. */
  readonly inferred: boolean
}

/** Reads a paste and decides it with the packages. Pure, and never throws; `undefined` if there is nothing to decide. */
export function decodePaste(paste: string, choices: Choices = {}): Decoded | undefined {
  const evidence = readPaste(paste)
  if (!evidence) return undefined
  if (evidence.kind === 'response') return decodeResponse(evidence.format, evidence.response, choices, paste)
  const fault = faultIn(evidence)
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

function faultIn(evidence: Exclude<Evidence, { kind: 'response' }>): Fault | undefined {
  return evidence.kind === 'fault' ? evidence.fault : faultOfMessage(evidence.parts)
}

function decodeResponse(
  format: Format,
  shown: PastedResponse,
  choices: Choices,
  paste: string,
): Decoded | undefined {
  const assumed = shown.status === undefined && choices.status === undefined
  const response = { ...shown, status: choices.status ?? shown.status ?? 200 }
  const guess = guessVendor(response, paste)
  const chosen = choices.vendor === undefined ? undefined : vendorById(choices.vendor)
  const vendor = chosen ?? guess
  if (!vendor) return undefined
  const outcome = vendor.adapter.classify(response)
  const isNamed = chosen !== undefined || names(paste, vendor)
  const isSure = outcome.ok
    ? hasSignal(vendor) || (isNamed && !assumed)
    : isNamed || showsItself(outcome.fault) || !mayBeSuccess(response)
  return { format, vendor, guess, outcome: isSure ? outcome : undefined, response, assumed, inferred: false }
}

/** Whether a failure is one whoever sent it: by its code or its status, not because the body isn't the vendor's. */
function showsItself({ decidedBy, code }: Fault): boolean {
  return decidedBy !== 'body' || code !== undefined
}

function mayBeSuccess(response: ResponseSnapshot): boolean {
  return vendors.some(({ adapter }) => adapter.classify(response).ok)
}

/** Guesses whose response it is: the vendor that is named, else the one whose catalogue explains the response best. */
function guessVendor(response: PastedResponse & { status: number }, paste: string): Vendor | undefined {
  const ranked = vendors.map((vendor) => ({
    vendor,
    rank: rank(vendor, vendor.adapter.classify(response)) + (names(paste, vendor) ? 10 : 0),
  }))
  return ranked.reduce((best, one) => (one.rank > best.rank ? one : best), ranked[0]!).vendor
}

function names(paste: string, { adapter }: Vendor): boolean {
  return paste.includes(adapter.vendor)
}

const documentedRanks: { readonly [rule in Fault['decidedBy']]: number } = {
  subcode: 5,
  message: 5,
  code: 4,
  family: 3,
  status: 2,
  body: 1,
  transport: 0,
}

/** How well an outcome explains a response. */
function rank(vendor: Vendor, outcome: Outcome<unknown>): number {
  if (outcome.ok) return hasSignal(vendor) ? 3 : 0
  const { documented, decidedBy, code } = outcome.fault
  if (documented || decidedBy === 'family') return documentedRanks[decidedBy]
  return code === undefined ? 0 : 1
}
