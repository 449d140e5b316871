import { defineCatalogue } from '../catalogue.ts'
import { createAdapter } from '../create-adapter.ts'
import { codeOf, field, jsonOf } from '../json.ts'
import type { FailureReading, ReadContext, Reading } from '../reader.ts'
import { type OneError, severalErrors } from '../several-errors.ts'

/** A vendor of our own, whose catalogue uses every kind of entry. */
export const catalogue = defineCatalogue({
  vendor: 'acme',
  title: 'Acme API',
  docsUrl: 'https://docs.acme.example/errors',
  readOn: '2026-11-21',
  requestIdHeaders: ['acme-trace', 'x-acme-id', 'x-acme-second-id'],
  details: ['param', 'needed', 'given', 'live'],
  families: { busy_error: 'unavailable' },
  success: { status: 200 },
  failures: {
    CARD_DECLINED: { code: 17, status: 402, category: 'declined', label: 'Card declined' },
    CARD_DECLINED_TRY_LATER: { code: 17, subcode: 'try_later', category: 'declined', retryable: true },
    CARD_LOST: { code: 17, message: 'Card lost', category: 'gone' },
    CARD_FROZEN: { code: 17, messagePrefix: 'Card frozen', category: 'failed_precondition' },
    CARD_FROZEN_UNTIL: { code: 17, messagePrefix: 'Card frozen until', category: 'pending' },
    HELD_BY_BANK: { code: 'held', subcode: 'bank', category: 'pending' },
    BUSY: { code: ['busy', 'overloaded'], category: 'unavailable', statusAlone: 503, processed: 'no' },
    SLOW: { code: 'slow', category: 'rate_limited', retryAfterMs: 60_000 },
    MUTE: { message: 'Say 1.5 words.', category: 'invalid_request' },
    NOT_YET: { messagePrefix: 'Not yet', category: 'pending' },
    NOT_YET_OPEN: { messagePrefix: 'Not yet open', category: 'failed_precondition' },
    UNSPOKEN: { code: 'undefined', subcode: 'undefined', category: 'gone' },
    NAMELESS: { code: 'undefined', category: 'gone' },
    ODD: { code: 'odd', category: 'unknown' },
    OOPS: { code: 'oops', category: 'internal', docsUrl: 'https://docs.acme.example/oops' },
  },
})

/** `{ error, … }` is a failure, `{ failed: true }` its flag, any other JSON a success. */
export const acme = createAdapter({ catalogue, read })

/** Acme, if a body always means this. */
export const acmeThatReads = (reading: Reading<unknown> | undefined) =>
  createAdapter({ catalogue, read: () => reading })

/** The fault of a response, `undefined` for a success. The adapter is new, so that no earlier response has built its index. */
export function faultOf(status: number, body: unknown, headers = {}) {
  const outcome = createAdapter({ catalogue, read }).classify({ status, body, headers })
  return outcome.ok ? undefined : outcome.fault
}

/** What a body of acme's means. */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const json = jsonOf(body)
  if (json === undefined) return undefined
  const errors = field(json, 'errors')
  if (Array.isArray(errors)) return several(json, errors, context)
  const failure = readError(json)
  if (failure.code !== undefined || failure.family !== undefined || field(json, 'failed') === true)
    return failure
  const text = field(json, 'message')
  return typeof text === 'string' ? { ok: false, message: text, malformed: true } : { ok: true, value: json }
}

function several(json: unknown, errors: readonly unknown[], context: ReadContext) {
  const readings: OneError[] = errors.map((error) => ({
    ...readError(error),
    at: codeOf(field(error, 'at')),
  }))
  const stored = field(json, 'stored')
  if (stored === undefined) return severalErrors(readings, context)
  return { ok: true, value: { stored }, items: readings.map((each) => context.decideItem(each)) } as const
}

function readError(error: unknown): FailureReading {
  const [family, again, done, wait] = ['kind', 'again', 'done', 'wait'].map((name) => field(error, name))
  return {
    ok: false,
    code: codeOf(field(error, 'error')),
    subcode: codeOf(field(error, 'sub')),
    family: typeof family === 'string' ? family : undefined,
    message: field(error, 'text'),
    details: error,
    requestId: field(error, 'id'),
    docsUrl: field(error, 'page'),
    retryable: again === true ? true : undefined,
    processed: done === 'yes' ? 'yes' : undefined,
    retryAfterMs: typeof wait === 'number' ? wait : undefined,
  }
}
