import type { Outcome } from '@faultline/core'
import { decideResponse, isPage } from './decide-response.ts'
import type { Cut, Evidence, Format, MessageParts, Others, PastedResponse } from './evidence.ts'
import { faultOfMessage } from './fault-of-message.ts'
import type { Library, Vendor } from './library.ts'
import { type Nearest, nearest } from './nearest.ts'
import { nobody } from './nobody.ts'
import { readPaste } from './read-paste.ts'
import { type Candidate, recognize } from './recognize.ts'
import { wordsOfBody, wordsOfLine } from './words-of.ts'

/** What a person chose beside the paste. */
export interface Choices {
  /** The HTTP status, if the paste doesn't show it or shows the wrong one. */
  readonly status?: number | undefined
  /** The vendor's id, if the detected one is wrong. */
  readonly vendor?: string | undefined
}

/** What came of a paste. */
export interface Decoded<V extends Vendor = Vendor> {
  readonly format: Format
  /** The vendor that was chosen, or that it's certainly from; `undefined` if only the HTTP status counts. */
  readonly vendor: V | undefined
  /** The vendor that the paste looks like. */
  readonly guess: V | undefined
  /** The vendors whose reading explains it nearly as well as the guess's, if it's certainly nobody's. */
  readonly rivals: readonly V[]
  /** `undefined` if nothing says whether it's a success: it's one only by the vendor's own signal. */
  readonly outcome: Outcome<unknown> | undefined
  /** Every vendor whose response it may be, the likeliest first, with what speaks for it. */
  readonly candidates: readonly Candidate[]
  /** The documented failures that it may mean, the nearest first, if it isn't certainly one of them. */
  readonly nearest: readonly Nearest<V>[]
  /** The response that was classified, if there was one. */
  readonly response?: PastedResponse
  /** Whether the status had to be assumed. */
  readonly assumed: boolean
  /** Whether the rule that applied is inferred from a message. */
  readonly inferred: boolean
  /** How much of the paste was read, if not all of it. */
  readonly cut?: Cut
  /** The responses in what was read that weren't decided, if there are any. */
  readonly others?: Others
}

/**
 * Reads a paste, finds whose response it is, and decides it with that vendor's adapter; `undefined` if there is nothing
 * to decide. Rejects only if the library does.
 *
 * @example
 * ```ts
 * import { decodePaste, recognitionOf } from '@faultline/decoder'
 * import { slack } from '@faultline/slack'
 *
 * const responses = [{ headers: {}, body: '{"ok":false,"error":"not_authed"}' }]
 * const recognition = recognitionOf([{ catalogue: slack.catalogue, responses }])
 * const library = {
 *   recognition: async () => recognition,
 *   load: async (id: string) => (id === 'slack' ? { adapter: slack } : undefined),
 * }
 * const decoded = await decodePaste('HTTP/2 200\n\n{"ok":false,"error":"missing_scope"}', {}, library)
 * decoded?.vendor?.adapter.vendor // => 'slack'
 * decoded?.outcome?.ok === false && decoded.outcome.fault.reason // => 'MISSING_SCOPE'
 *
 * const unsure = await decodePaste('missing scope', {}, library)
 * unsure?.outcome // => undefined
 * unsure?.nearest[0]?.entry.reason // => 'MISSING_SCOPE'
 * ```
 */
export async function decodePaste<V extends Vendor>(
  paste: string,
  choices: Choices,
  library: Library<V>,
): Promise<Decoded<V> | undefined> {
  const evidence = readPaste(paste)
  if (!evidence) return undefined
  const chosen = choices.vendor === undefined ? undefined : await library.load(choices.vendor)
  const { cut, others, own = paste } = evidence
  const decoded = await decide(evidence, own, { status: choices.status, chosen }, library)
  return decoded && { ...decoded, ...(cut && { cut }), ...(others && { others }) }
}

interface Chosen<V> {
  readonly status: number | undefined
  readonly chosen: V | undefined
}

/** What isn't known unless the evidence says so. */
const unknown = {
  vendor: undefined,
  guess: undefined,
  rivals: [],
  outcome: undefined,
  candidates: [],
  nearest: [],
  assumed: false,
  inferred: false,
} as const

async function decide<V extends Vendor>(
  evidence: Evidence,
  paste: string,
  { status, chosen }: Chosen<V>,
  library: Library<V>,
): Promise<Decoded<V> | undefined> {
  const { format } = evidence
  if (evidence.kind === 'response') return decodeResponse(evidence, paste, { status, chosen }, library)
  if (evidence.kind === 'message') return decodeMessage(format, evidence.parts, library)
  if (evidence.kind === 'fault') {
    const vendor = await library.load(evidence.fault.vendor)
    return { ...unknown, format, vendor, guess: vendor, outcome: { ok: false, fault: evidence.fault } }
  }
  if (evidence.kind === 'error') {
    const fault = (chosen?.adapter ?? nobody).classifyError(evidence.error)
    return { ...unknown, format, vendor: chosen, outcome: { ok: false, fault } }
  }
  if (status !== undefined) {
    const response = { status, headers: {}, body: evidence.text }
    return decodeResponse({ format: 'body', response }, paste, { status, chosen }, library)
  }
  const ids = chosen && [chosen.adapter.vendor]
  return {
    ...unknown,
    format,
    vendor: chosen,
    nearest: await nearest(wordsOfLine(evidence.text), library, ids),
  }
}

async function decodeMessage<V extends Vendor>(
  format: Format,
  parts: MessageParts,
  library: Library<V>,
): Promise<Decoded<V> | undefined> {
  const vendor = await library.load(parts.vendor)
  const fault = faultOfMessage(parts, vendor)
  return fault && { ...unknown, format, vendor, guess: vendor, outcome: { ok: false, fault }, inferred: true }
}

async function decodeResponse<V extends Vendor>(
  evidence: Shown,
  paste: string,
  { status = evidence.response.status, chosen }: Chosen<V>,
  library: Library<V>,
): Promise<Decoded<V>> {
  const shown = { ...evidence.response, status }
  const text = textOf(shown.body)
  const candidates = recognize(await library.recognition(), paste, text, Object.keys(shown.headers))
  const { response, ...decision } = await decideResponse(shown, candidates, chosen, library)
  const { vendor } = decision
  const outcome = toldBy(decision.outcome, evidence)
  return {
    ...unknown,
    ...decision,
    outcome,
    format: evidence.format,
    candidates,
    response: { ...shown, status: response.status },
    assumed: status === undefined,
    nearest: vendor && outcome ? [] : await nearestIn(text, candidates, chosen, library),
  }
}

/** A response, and how much of it the paste shows. */
type Shown = Pick<Evidence, 'format' | 'cut' | 'isPart'> & { readonly response: PastedResponse }

/** What is told of a response that isn't shown whole: neither that it's a success nor that its format is wrong. */
function toldBy(
  outcome: Outcome<unknown> | undefined,
  { response, cut, isPart }: Shown,
): Outcome<unknown> | undefined {
  if (!outcome || isPage(response.body)) return outcome
  if (outcome.ok) return isPart ? undefined : outcome
  const isWhole = !cut && !isPart
  return isWhole || outcome.fault.category !== 'malformed_response' ? outcome : undefined
}

/** Of equally near failures, those of the likelier vendor come first. */
async function nearestIn<V extends Vendor>(
  body: string,
  candidates: readonly Candidate[],
  chosen: V | undefined,
  library: Library<V>,
): Promise<readonly Nearest<V>[]> {
  const placeOf = ({ vendor }: Nearest<V>) => {
    const place = candidates.findIndex(({ id }) => id === vendor.adapter.vendor)
    return place < 0 ? candidates.length : place
  }
  const found = await nearest(wordsOfBody(body), library, chosen && [chosen.adapter.vendor])
  return found.sort((one, other) => Number(other.exact) - Number(one.exact) || placeOf(one) - placeOf(other))
}

function textOf(body: PastedResponse['body']): string {
  return typeof body === 'string' ? body : (JSON.stringify(body) ?? '')
}
