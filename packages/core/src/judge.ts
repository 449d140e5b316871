import type { Catalogue } from './catalogue.ts'
import { type Category, categories } from './category.ts'
import type { Exchange } from './exchange.ts'
import type { Fault, ItemFault } from './fault.ts'
import { addEvidence, type Draft, shownCode, shownSubcode } from './fault-evidence.ts'
import { categoryOfStatus, isSuccessStatus } from './http-status.ts'
import type { Found } from './known-failure.ts'
import { createLookup, type Lookup } from './lookup.ts'
import { ownFields, withoutPrototype } from './own-fields.ts'
import type { FailureReading, ItemReading, Reading } from './reader.ts'
import { safeText } from './safe-text.ts'
import type { ExchangeFailure } from './transport.ts'

/** What a fault is made from, beside the exchange. */
export interface Evidence {
  /** What the body says; `undefined` if it isn't in the vendor's format, or couldn't be read. */
  readonly reading: Reading<unknown> | undefined
  /** Whether the body is empty, which is all that some vendors send with a documented status. */
  readonly empty: boolean
  /** What went wrong with the exchange itself. */
  readonly failure: ExchangeFailure | undefined
  readonly phase: Fault['phase'] | undefined
}

/** Decides what the responses of one vendor mean. Pure; never throws. */
export interface Judge {
  readonly documents: (code: string | number | undefined) => boolean
  readonly fault: (exchange: Exchange, evidence: Evidence) => Fault
  readonly itemFault: (item: ItemReading, exchange: Exchange) => ItemFault
}

/** What was decided, and by which rule. */
interface Decision extends Pick<Fault, 'category' | 'decidedBy'> {
  readonly found: Found | undefined
  readonly retryable: boolean | undefined
  readonly processed: Fault['processed'] | undefined
}

/** Makes the judge of one vendor; its index of the catalogue is built when the first failure is decided. */
export function createJudge(declared: Catalogue): Judge {
  const catalogue = withoutPrototype(declared)
  let index: Lookup | undefined
  const lookup = () => (index ??= createLookup(catalogue))

  /**
   * The order of decision: a documented message, subcode or code, what headers say, the vendor's family, what went wrong
   * with the exchange, a documented status without a code, the HTTP status, and under a 2xx status what the body isn't.
   */
  function decide(
    status: number,
    said: Said,
    failure: ExchangeFailure | undefined,
    onlyStatus: boolean,
  ): Decision {
    const found = said && lookup().find(said)
    if (found) return known(found)
    if (said?.category && Object.hasOwn(categories, said.category)) return decided(said.category, 'header')
    const family = said && lookup().family(said.family)
    if (family) return decided(family, 'family')
    if (failure) return { ...failure, found: undefined }
    const alone = onlyStatus && lookup().statusAlone(status)
    if (alone) return known(alone)
    return isSuccessStatus(status)
      ? decided(said && !said.malformed ? 'unknown' : 'malformed_response', 'body')
      : decidedByStatus(categoryOfStatus(status))
  }

  return {
    documents: (code) => lookup().documents(code),

    fault(exchange, evidence) {
      const { status } = exchange
      const { reading, empty, failure, phase } = evidence
      const said = reading?.ok ? undefined : reading
      const items = reading?.items?.length ? reading.items : undefined
      const inPart = reading?.ok && items && isSuccessStatus(status) && !failure
      const decision = inPart ? partialFailure : decide(status, said, failure, empty || isFlagOnly(said))
      const { found, category } = decision
      const traits = found?.known ?? categories[category]
      const code = shownCode(found, said?.code)
      const fault: Draft = {
        vendor: catalogue.vendor,
        status,
        documented: found !== undefined,
        category,
        origin: isUnexplainedRequest(category, status) ? 'request' : traits.origin,
        retryable: said?.retryable ?? decision.retryable ?? traits.retryable,
        processed: afterRedirect(exchange, said?.processed ?? decision.processed ?? traits.processed),
        message: messageOf(failure ?? said ?? items?.[0], code, status),
        phase: phase ?? said?.phase ?? 'response',
        decidedBy: decision.decidedBy,
      }
      if (code !== undefined) fault.code = code
      if (items) fault.items = items
      addEvidence(fault, catalogue, exchange, said, found?.known)
      return fault
    },

    itemFault(sent, exchange) {
      const item = ownFields(sent)
      const status = item.status ?? exchange.status
      // A status alone says nothing of one part of a body.
      const { found, category, processed } = decide(status, item, undefined, false)
      const traits = found?.known ?? categories[category]
      const code = shownCode(found, item.code)
      const subcode = shownSubcode(item.subcode)
      return {
        ...(item.at !== undefined && { at: typeof item.at === 'string' ? safeText(item.at, 200) : item.at }),
        ...(code !== undefined && { code }),
        ...(subcode !== undefined && { subcode }),
        ...(found && { reason: found.known.reason }),
        documented: found !== undefined,
        category,
        retryable: item.retryable ?? traits.retryable,
        processed: afterRedirect(exchange, item.processed ?? processed ?? traits.processed),
        message: messageOf(item, code, status, 200),
      }
    },
  }
}

/** What the vendor says of a failure, or of one part of it. */
type Said = Omit<FailureReading, 'ok'> | undefined

const partialFailure = /* @__PURE__ */ decided('partial_failure', 'body')

function known(found: Found): Decision {
  const { category, retryable, processed } = found.known
  return { found, category, decidedBy: found.decidedBy, retryable, processed }
}

function decided(category: Category, decidedBy: Fault['decidedBy']): Decision {
  return { found: undefined, category, decidedBy, retryable: undefined, processed: undefined }
}

/** Nothing but a status leaves open with what a request conflicts: that may be an earlier try of the same call. */
function decidedByStatus(category: Category): Decision {
  const decision = decided(category, 'status')
  return category === 'conflict' ? { ...decision, processed: 'maybe' } : decision
}

/** What a response after a redirect says of the effect isn't said of the request that was redirected. */
function afterRedirect({ redirected }: Exchange, processed: Fault['processed']): Fault['processed'] {
  return redirected ? 'maybe' : processed
}

/** Whether the body is in the vendor's format and yet has no code: a flag of failure is all there is. */
function isFlagOnly(said: Said): boolean {
  return said !== undefined && !said.malformed && said.code === undefined && said.family === undefined
}

/** Whether all that is known of a failure is that the vendor blames the request. */
function isUnexplainedRequest(category: Category, status: number): boolean {
  return category === 'unknown' && status >= 400 && status < 500
}

/** What the vendor wrote; else the code that it sent, else the status. */
function messageOf(
  said: { readonly message?: unknown } | undefined,
  code: string | number | undefined,
  status: number,
  longest = 512,
): string {
  const text = said?.message
  const safe = typeof text === 'string' ? safeText(text, longest) : ''
  if (safe !== '') return safe
  const own = `${code ?? `HTTP ${status}`}`
  return own.length > longest ? safeText(own, longest) : own
}
