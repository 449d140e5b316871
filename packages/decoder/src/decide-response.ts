import type { Fault, Outcome, ResponseSnapshot } from '@faultline/core'
import { failuresOf, isSuccessStatus } from '@faultline/core/adapter'
import { type Attempt, attempt } from './attempt.ts'
import type { PastedResponse } from './evidence.ts'
import type { Library, Vendor } from './library.ts'
import { nobody } from './nobody.ts'
import type { Candidate, Sign } from './recognize.ts'
import { hasSignal } from './success-signal.ts'

/** What a response means, and whose it is. */
export interface Decision<V extends Vendor> {
  /** The vendor that was chosen, or that the response is certainly from. */
  readonly vendor: V | undefined
  /** The vendor that it looks like. */
  readonly guess: V | undefined
  /** The vendors whose reading explains it nearly as well as the guess's, if it's certainly nobody's. */
  readonly rivals: readonly V[]
  /** `undefined` if nothing says whether it's a success. */
  readonly outcome: Outcome<unknown> | undefined
  /** The response as classified. */
  readonly response: ResponseSnapshot
}

/** A candidate with its adapter, and what the response would mean then. */
interface Tried<V extends Vendor> extends Attempt {
  readonly vendor: V
  readonly candidate: Candidate
}

/**
 * Decides a response with the vendor that was chosen, else with the one that it's certainly from, else by its HTTP status
 * alone. Rejects only if the library does.
 */
export async function decideResponse<V extends Vendor>(
  shown: PastedResponse,
  candidates: readonly Candidate[],
  chosen: V | undefined,
  library: Library<V>,
): Promise<Decision<V>> {
  const tried = await tryAll(shown, candidates, library)
  const [best] = tried
  const guess = best?.vendor
  const own = chosen
    ? { ...attempt(chosen, shown), vendor: chosen }
    : isCertain(tried, shown)
      ? best
      : undefined
  if (own)
    return { vendor: own.vendor, guess, rivals: [], outcome: toldBy(own, shown), response: own.response }
  const response = { ...shown, status: shown.status ?? 200 }
  const outcome = nobody.classify(response)
  const says = isPage(response.body) || !isSuccessStatus(response.status)
  const rivals = tried.slice(1).filter((one) => best && isNearlyEqual(best, one))
  return {
    vendor: undefined,
    guess,
    rivals: rivals.map((one) => one.vendor),
    outcome: says ? outcome : undefined,
    response,
  }
}

/** The candidates that explain the response at all, the best first. */
async function tryAll<V extends Vendor>(
  shown: PastedResponse,
  candidates: readonly Candidate[],
  library: Library<V>,
): Promise<Tried<V>[]> {
  const tried = await Promise.all(
    candidates.map(async (candidate) => {
      const vendor = await library.load(candidate.id)
      return vendor && { ...attempt(vendor, shown), vendor, candidate }
    }),
  )
  return tried
    .filter((one) => one !== undefined)
    .filter((one) => rankOf(one) > leastRank)
    .sort((one, other) => rankOf(other) - rankOf(one))
}

/** A vendor that explains less isn't a guess: some field reads as a code of almost any vendor's. */
const leastRank = 1.6
const namedRank = 10

/** Less of a difference in rank says nothing about whose response it is. */
const leastDifference = 0.5

function isNearlyEqual(best: Tried<Vendor>, other: Tried<Vendor>): boolean {
  return best.explained === other.explained && rankOf(best) - rankOf(other) < leastDifference
}

function rankOf({ explained, candidate }: Attempt & { readonly candidate: Candidate }): number {
  return explained + (candidate.isNamed ? namedRank : 0) + candidate.likeness
}

/** A code or a field that so few vendors have is a sign of each of them. */
const few = 2
const alike = 0.5

/** Whether a response that names nobody is a vendor's beyond doubt: two signs of it that have nothing to do with each other. */
function isCertain([best, ...others]: readonly Tried<Vendor>[], shown: PastedResponse): boolean {
  if (!best) return false
  const { candidate, outcome, explained } = best
  const [second] = others
  const isRare = (kind: string, most: number) =>
    candidate.signs.some((sign) => sign.kind === kind && sign.vendors <= most)
  if (candidate.isNamed || isRare('header', 1)) return true
  if (outcome.ok) return explained > 0 && !second?.outcome.ok && (isRare('code', few) || isRare('field', 1))
  if (!isDocumented(outcome) || !isSaid(outcome.fault)) return false
  if (others.some((other) => isTwin(best, other))) return false
  return (
    isRare('field', few) ||
    (isRare('code', 1) && candidate.likeness >= alike) ||
    (isRare('code', few) &&
      !isDocumented(second?.outcome) &&
      (isAlike(candidate) || hasItsStatus(best, shown)))
  )
}

/** Whether everything that speaks for one vendor speaks for another too, which knows the failure as well. */
function isTwin({ candidate }: Tried<Vendor>, other: Tried<Vendor>): boolean {
  const has = ({ kind, value }: Sign) =>
    other.candidate.signs.some((sign) => sign.kind === kind && sign.value === value)
  return isDocumented(other.outcome) && candidate.signs.every(has)
}

/** Whether a vendor knows what a response says. */
function isDocumented(outcome: Outcome<unknown> | undefined): boolean {
  return outcome?.ok === false && (outcome.fault.documented || outcome.fault.decidedBy === 'family')
}

/** Whether so much of the body is as the vendor writes it that it's a sign too: `error.code` alone is everybody's. */
function isAlike({ likeness, shared }: Candidate): boolean {
  return likeness >= alike && shared >= 2
}

/** Whether the paste shows the status that the vendor documents for the failure. */
function hasItsStatus({ outcome, vendor }: Tried<Vendor>, { status }: PastedResponse): boolean {
  if (outcome.ok || status === undefined) return false
  const { reason } = outcome.fault
  return failuresOf(vendor.adapter.catalogue).some(
    (entry) => entry.reason === reason && entry.status === status,
  )
}

/** Whether the body or a header says it, not the status alone or what the body isn't. */
function isSaid({ decidedBy, code }: Fault): boolean {
  return decidedBy !== 'status' && (decidedBy !== 'body' || code !== undefined)
}

/** The outcome, if the paste says enough: without a status, a success needs a signal and a failure a word of the vendor's. */
function toldBy({ outcome, vendor, response }: Attempt & { readonly vendor: Vendor }, shown: PastedResponse) {
  if (shown.status !== undefined) return outcome
  const isTold = outcome.ok ? hasSignal(vendor.adapter) : isSaid(outcome.fault) || isPage(response.body)
  return isTold ? outcome : undefined
}

/** A page of HTML isn't an API's success, whatever its status was. */
export function isPage(body: unknown): boolean {
  return typeof body === 'string' && /^\s*<(?:!doctype\s+html|html|head|body|h1)\b/i.test(body)
}
