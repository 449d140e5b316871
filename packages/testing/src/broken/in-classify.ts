import type { Fault, Outcome, ResponseSnapshot } from '@faultline/core'
import { acme } from './acme.ts'
import { type Breakage, inClassify, inFault } from './breakage.ts'

const { classify } = acme

/** Mistakes in deciding what an answer means. */
export const classifyBreakages: readonly Breakage[] = [
  inClassify(['a body is JSON only where its label says so', 'every entry decodes to itself'], (snapshot) =>
    classify(isLabelled(snapshot) ? snapshot : { ...snapshot, body: '' }),
  ),
  inClassify(['a byte order mark hides the body', 'every entry decodes to itself'], (snapshot) =>
    classify(String(snapshot.body).startsWith('\ufeff') ? { ...snapshot, body: '' } : snapshot),
  ),
  inClassify(['the status decides before the code', 'the code decides before the status'], (snapshot) =>
    classify(snapshot.status < 400 ? snapshot : { ...snapshot, body: '' }),
  ),
  inClassify(['codes are looked up in a plain object', 'the code decides before the status'], plainLookup),
  inClassify(['a success body is enough', 'every status can be decided on'], (snapshot) =>
    classify({ ...snapshot, status: snapshot.body === '' ? snapshot.status : 200 }),
  ),
  inClassify(['HTTP 200 is enough', 'hostile bodies cost nothing but detail', /no success/], (snapshot) =>
    snapshot.status === 200 ? { ok: true, value: snapshot.body } : classify(snapshot),
  ),
  inClassify(['what is no JSON throws', 'hostile bodies cost nothing but detail', /cut off/], (snapshot) => {
    if (typeof snapshot.body === 'string') JSON.parse(snapshot.body)
    return classify(snapshot)
  }),
  inClassify(
    ['a body is walked by recursion', 'hostile bodies cost nothing but detail', /deep/],
    (snapshot) => {
      JSON.stringify(jsonOrNothing(snapshot.body))
      return classify(snapshot)
    },
  ),
  inClassify(
    ['a body that cannot be read loses its status', 'hostile bodies cost nothing but detail', /page/],
    (snapshot) =>
      classify(jsonOrNothing(snapshot.body) === undefined ? { ...snapshot, status: 500 } : snapshot),
  ),
  inClassify(
    ['the time grows too fast with the length', 'hostile values may stand in any field', /spaces/],
    (snapshot) => {
      const until = performance.now() + String(snapshot.body).length / 30
      while (performance.now() < until);
      return classify(snapshot)
    },
  ),
  inClassify(['fields are read without care', 'parsed bodies may be anything'], (snapshot) => {
    const { code } = Object(snapshot.body) as { code?: unknown }
    return classify(code === 'none' ? { ...snapshot, body: '' } : snapshot)
  }),
  inClassify(['fields are read through the prototype', 'prototypes say nothing'], (snapshot) => {
    const { code } = Object(jsonOrNothing(snapshot.body)) as { code?: unknown }
    return classify({ ...snapshot, body: { ok: false, code } })
  }),
  inClassify(['the snapshot is changed', 'nothing is changed'], (snapshot) => {
    Reflect.set(Object(snapshot.body), 'message', 'seen')
    return classify(snapshot)
  }),
  inClassify(['the second answer differs', 'nothing is changed'], counting()),
  inClassify(['a fraction of a status throws', 'decoding is total', /classify/], (snapshot) => {
    if (!Number.isInteger(snapshot.status)) throw new RangeError('status')
    return classify(snapshot)
  }),
]

/** Mistakes in what is put into the fault. */
export const faultBreakages: readonly Breakage[] = [
  inFault(['an override of the entry is lost', 'every entry decodes to itself'], (fault) => ({
    ...fault,
    processed: 'maybe',
  })),
  inFault(['the status is kept as it came', 'every status can be decided on'], (fault, { status }) => ({
    ...fault,
    status,
  })),
  inFault(['what is not known is undefined', 'every status can be decided on'], (fault) => ({
    ...fault,
    code: fault.code,
  })),
  inFault(
    ['the code is passed on as it came', 'hostile values may stand in any field', /u001b/],
    (fault, { body }) => {
      const { code } = Object(jsonOrNothing(body)) as { code?: unknown }
      return typeof code === 'string' && !fault.documented ? { ...fault, code } : fault
    },
  ),
  inFault(
    ['the message is passed on as it came', 'hostile values may stand in any field', /u001b/],
    (fault, { body }) => {
      const { message } = Object(jsonOrNothing(body)) as { message?: unknown }
      return typeof message === 'string' && message ? { ...fault, message } : fault
    },
  ),
  inFault(
    ['Retry-After is read by parseFloat', 'waiting times are read in every form'],
    (fault, snapshot) => {
      const seconds = Number.parseFloat(header(snapshot, 'retry-after'))
      return Number.isNaN(seconds) ? fault : { ...fault, retryAfterMs: seconds * 1000 }
    },
  ),
  inFault(
    ['header names are read as they came', 'waiting times are read in every form'],
    (fault, { headers }) => {
      const { retryAfterMs, ...rest } = fault
      return Object.hasOwn(Object(headers), 'RETRY-AFTER')
        ? rest
        : { ...rest, ...(retryAfterMs !== undefined && { retryAfterMs }) }
    },
  ),
  inFault(['the body is the message', 'nothing leaks'], (fault, { body }) => ({
    ...fault,
    message: String(body).replace(/\s+/g, ' ').slice(0, 500) || 'none',
  })),
  inFault(['the headers are kept', 'nothing leaks'], (fault, { headers }) => {
    const withHeaders: Fault & { headers: unknown } = { ...fault, headers: { ...headers } }
    return withHeaders
  }),
]

function plainLookup(snapshot: ResponseSnapshot): Outcome<unknown> {
  const reasons: Record<string, unknown> = { card_declined: 1, slow_down: 1, oops: 1 }
  const { code } = Object(jsonOrNothing(snapshot.body)) as { code?: unknown }
  const known = typeof code === 'string' && reasons[code] !== undefined
  return classify(
    known && !Object.hasOwn(reasons, code) ? { ...snapshot, body: { ok: false, code: 'oops' } } : snapshot,
  )
}

function counting(): (snapshot: ResponseSnapshot) => Outcome<unknown> {
  let calls = 0
  return (snapshot) => {
    const outcome = classify(snapshot)
    return outcome.ok ? outcome : { ok: false, fault: { ...outcome.fault, message: `failure ${calls++}` } }
  }
}

function isLabelled(snapshot: ResponseSnapshot): boolean {
  return header(snapshot, 'content-type').includes('json')
}

function header({ headers = {} }: ResponseSnapshot, name: string): string {
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers)
  const found = entries.find(([key]) => key.toLowerCase() === name)
  return String(found?.[1] ?? '')
}

function jsonOrNothing(body: unknown): unknown {
  if (typeof body !== 'string') return body
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
