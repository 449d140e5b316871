import type { Catalogue } from './catalogue.ts'
import { namesSecret } from './credentials.ts'
import { type Exchange, noHeaders } from './exchange.ts'
import type { Fault } from './fault.ts'
import { field } from './json.ts'
import type { Found, KnownFailure } from './known-failure.ts'
import type { FailureReading } from './reader.ts'
import { safeText } from './safe-text.ts'
import { boundedMs, waitOf } from './waiting-time.ts'

/** A fault while it's being made. */
export type Draft = { -readonly [K in keyof Fault]: Fault[K] }

/** Adds what is known beyond the decision: what the vendor sent beside the code, and what its headers say. */
export function addEvidence(
  fault: Draft,
  catalogue: Catalogue,
  exchange: Exchange,
  said: FailureReading | undefined,
  known: KnownFailure | undefined,
): void {
  if (known) {
    fault.reason = known.reason
    fault.docsUrl = known.docsUrl
  }
  if (said) addSaid(fault, catalogue, said)
  const headersWaitMs =
    exchange.header === noHeaders
      ? undefined
      : waitOf(exchange.header, fault.category === 'rate_limited', exchange.receivedAt)
  const waitMs = boundedMs(said?.retryAfterMs) ?? headersWaitMs ?? known?.retryAfterMs
  if (waitMs !== undefined) fault.retryAfterMs = waitMs
  const id = requestIdOf(catalogue, exchange, said)
  if (id) fault.requestId = id
}

/** The code as documented, else as sent but safe to print; a code that is nothing but what must not be shown is none. */
export function shownCode(found: Found | undefined, sent: string | number | undefined) {
  if (found?.code !== undefined || typeof sent !== 'string') return found?.code ?? sent
  const safe = safeText(sent)
  // The spaces around a code may be why it isn't documented.
  const isPadded = safe !== '' && sent.length <= longestCode && sent.replace(/^ +| +$/g, '') === safe
  return isPadded ? sent : safe || undefined
}

/** A subcode as sent, but safe to print; `undefined` if nothing is left of it. */
export function shownSubcode(sent: string | number | undefined): string | number | undefined {
  return typeof sent === 'string' ? safeText(sent, 200) || undefined : sent
}

/** In characters, with the spaces around it. */
const longestCode = 200

function addSaid(fault: Draft, { details }: Catalogue, said: FailureReading): void {
  const { subcode, family, docsUrl } = said
  const shown = shownSubcode(subcode)
  if (shown !== undefined) fault.subcode = shown
  if (typeof family === 'string') fault.family = safeText(family, 200)
  if (typeof docsUrl === 'string' && plainUrl.test(docsUrl)) fault.docsUrl = docsUrl
  const found = details && readDetails(details, said.details)
  if (found) fault.details = found
}

function readDetails(names: readonly string[], source: unknown): Fault['details'] {
  const details: Record<string, string | number | boolean> = {}
  try {
    for (const name of names) {
      const value = field(source, name)
      if (typeof value === 'string') details[name] = safeText(value, 200)
      else if (isFiniteNumber(value))
        details[name] = value + 0 // JSON has no -0
      else if (typeof value === 'boolean') details[name] = value
    }
  } catch {
    // A getter that throws loses itself and what comes after it, not the fault.
  }
  return Object.keys(details).length > 0 ? details : undefined
}

function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value)
}

/** The usual headers count only if the catalogue names none: a proxy's id is of no use to the vendor's support. */
function requestIdOf(
  { requestIdHeaders }: Catalogue,
  { header }: Exchange,
  said: FailureReading | undefined,
): string | undefined {
  const inBody = said?.requestId
  if (typeof inBody === 'string' && isIdentifier(inBody)) return inBody
  return header === noHeaders ? undefined : (requestIdHeaders ?? usualHeaders).map(header).find(isIdentifier)
}

const usualHeaders = ['x-request-id', 'request-id', 'cf-ray']

/** An id, and not a token that was put in its place. */
function isIdentifier(id: string): boolean {
  return id !== '' && idLike.test(id) && !namesSecret(id)
}

const idLike = /^(?!eyJ)[\w.:/+-]{1,99}={0,2}$/
/** A page, without a query in which something secret may be. */
const plainUrl = /^https:\/\/[\w.-]{1,100}(?:\/[\w./#-]{0,200})?$/
