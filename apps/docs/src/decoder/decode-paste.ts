import type { Fault, Outcome } from '@faultline/core'
import { createAdapter, isSuccessStatus } from '@faultline/core/adapter'
import type { Vendor } from '../vendor.ts'
import type { Evidence, Format, PastedResponse } from './evidence.ts'
import { faultOfMessage } from './fault-of-message.ts'
import type { Library } from './library.ts'
import { readPaste } from './read-paste.ts'
import { type Candidate, recognize } from './recognition.ts'
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
  /** `undefined` if nothing says whose it is: then only the HTTP status counts. */
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

/** Reads a paste and decides it with the packages; `undefined` if there is nothing to decide. Rejects only if the library does. */
export async function decodePaste(
  paste: string,
  choices: Choices,
  library: Library,
): Promise<Decoded | undefined> {
  const evidence = readPaste(paste)
  if (!evidence) return undefined
  if (evidence.kind === 'response')
    return decodeResponse(evidence.format, evidence.response, choices, paste, library)
  const vendor = await library.load(vendorIn(evidence))
  const fault = evidence.kind === 'fault' ? evidence.fault : faultOfMessage(evidence.parts, vendor)
  if (!fault) return undefined
  const inferred = evidence.kind === 'message'
  const outcome = { ok: false, fault } as const
  return { format: evidence.format, vendor, guess: vendor, outcome, assumed: false, inferred }
}

function vendorIn(evidence: Exclude<Evidence, { kind: 'response' }>): string {
  return evidence.kind === 'fault' ? evidence.fault.vendor : evidence.parts.vendor
}

/** Decides a response that isn't known to be any vendor's, by its HTTP status alone. */
const nobody = createAdapter({
  catalogue: {
    vendor: 'unknown',
    title: 'unknown',
    docsUrl: 'https://www.rfc-editor.org/rfc/rfc9110',
    readOn: '2026-11-21',
    success: { status: 200 },
    failures: {},
  },
  read: () => undefined,
})

async function decodeResponse(
  format: Format,
  shown: PastedResponse,
  choices: Choices,
  paste: string,
  library: Library,
): Promise<Decoded> {
  const assumed = shown.status === undefined && choices.status === undefined
  const response = { ...shown, status: choices.status ?? shown.status ?? 200 }
  const text = textOf(response.body)
  const candidates = recognize(await library.recognition(), paste, text, Object.keys(response.headers))
  const guess = await bestOf(candidates, response, library)
  const chosen = choices.vendor === undefined ? undefined : await library.load(choices.vendor)
  const vendor = chosen ?? guess
  const outcome = (vendor?.adapter ?? nobody).classify(response)
  const isNamed =
    chosen !== undefined || candidates.some(({ id, isNamed }) => isNamed && id === vendor?.adapter.vendor)
  const mayBeSuccess = isSuccessStatus(response.status) && !text.trimStart().startsWith('<')
  const isSure = outcome.ok
    ? vendor !== undefined && (hasSignal(vendor) || (isNamed && !assumed))
    : isNamed || showsItself(outcome.fault) || !mayBeSuccess
  return { format, vendor, guess, outcome: isSure ? outcome : undefined, response, assumed, inferred: false }
}

function textOf(body: PastedResponse['body']): string {
  return typeof body === 'string' ? body : (JSON.stringify(body) ?? '')
}

/** Whether a failure is one whoever sent it: by its code or its status, not because the body isn't the vendor's. */
function showsItself({ decidedBy, code }: Fault): boolean {
  return decidedBy !== 'body' || code !== undefined
}

/** Of the candidates, the vendor that is named, else the one whose catalogue explains the response best; if any does. */
async function bestOf(
  candidates: readonly Candidate[],
  response: PastedResponse & { status: number },
  library: Library,
): Promise<Vendor | undefined> {
  const ranked = await Promise.all(
    candidates.map(async ({ id, isNamed, likeness }) => {
      const vendor = await library.load(id)
      const explained = vendor ? rank(vendor, vendor.adapter.classify(response)) : 0
      return { vendor, rank: explained + (isNamed ? 10 : 0) + likeness }
    }),
  )
  const best = ranked.reduce<(typeof ranked)[number] | undefined>(
    (best, one) => (one.rank > (best?.rank ?? leastRank) ? one : best),
    undefined,
  )
  return best?.vendor
}

/** A vendor that explains less isn't a guess: it's any vendor. */
const leastRank = 1

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
