import type { Outcome, ResponseSnapshot } from '@faultline/core'
import { acme } from './acme.ts'
import { type Breakage, inClassify } from './breakage.ts'
import { header, jsonOrNothing } from './snapshot-parts.ts'

const { classify } = acme

/** Mistakes in deciding what a response means. */
export const classifyBreakages: readonly Breakage[] = [
  inClassify(['a body is JSON only if its label says so', 'every entry decodes to itself'], (snapshot) =>
    classify(isLabelled(snapshot) ? snapshot : { ...snapshot, body: '' }),
  ),
  inClassify(['a byte order mark hides the body', 'every entry decodes to itself'], (snapshot) =>
    classify(String(snapshot.body).startsWith('\ufeff') ? { ...snapshot, body: '' } : snapshot),
  ),
  inClassify(['the status decides before the code', 'the code decides before the status'], (snapshot) =>
    classify(snapshot.status < 400 ? snapshot : { ...snapshot, body: '' }),
  ),
  inClassify(['codes are looked up in a plain object', 'unknown codes are kept as sent'], plainLookup),
  inClassify(['digits of a code are read as a status', 'unknown codes are kept as sent'], (snapshot) => {
    const { code } = Object(jsonOrNothing(snapshot.body)) as { code?: unknown }
    return classify(Number(code) > 400 ? { ...snapshot, status: Number(`${code}`.slice(0, 3)) } : snapshot)
  }),
  inClassify(
    ['a status means its entry, whatever the body', 'a status alone documents only what the vendor says'],
    (snapshot) =>
      classify(
        snapshot.status === 429 && jsonOrNothing(snapshot.body) === undefined
          ? { ...snapshot, body: '' }
          : snapshot,
      ),
  ),
  inClassify(
    ['a status alone is overlooked', 'a status alone documents only what the vendor says'],
    (snapshot) =>
      classify(snapshot.status === 429 && snapshot.body === '' ? { ...snapshot, body: 'x' } : snapshot),
  ),
  inClassify(['any JSON is a success', 'a success needs its signal'], (snapshot) =>
    snapshot.status === 200 && jsonOrNothing(snapshot.body) !== undefined && !isFailure(snapshot.body)
      ? { ok: true, value: snapshot.body }
      : classify(snapshot),
  ),
  inClassify(['plain text is a success', 'a success needs its signal'], (snapshot) =>
    snapshot.status === 200 && /^[a-z ]+$/i.test(String(snapshot.body))
      ? { ok: true, value: snapshot.body }
      : classify(snapshot),
  ),
  inClassify(['letter case of a code matters', 'the code decides before the status', / as "/], (snapshot) =>
    classify(/"code":"[A-Z]/.test(String(snapshot.body)) ? { ...snapshot, body: '' } : snapshot),
  ),
  inClassify(['a success body is enough', 'every status can be decided on'], (snapshot) =>
    classify({ ...snapshot, status: snapshot.body === '' ? snapshot.status : 200 }),
  ),
  inClassify(['HTTP 200 is enough', 'a success needs its signal'], (snapshot) =>
    snapshot.status === 200 ? { ok: true, value: snapshot.body } : classify(snapshot),
  ),
  inClassify(
    ['what isn’t JSON throws', 'hostile bodies may lose detail, never the status', /cut off/],
    (snapshot) => {
      if (typeof snapshot.body === 'string') JSON.parse(snapshot.body)
      return classify(snapshot)
    },
  ),
  inClassify(
    ['a body is walked by recursion', 'hostile bodies may lose detail, never the status', /deep/],
    (snapshot) => {
      JSON.stringify(jsonOrNothing(snapshot.body))
      return classify(snapshot)
    },
  ),
  inClassify(
    [
      'a body that can’t be read loses its status',
      'hostile bodies may lose detail, never the status',
      /page/,
    ],
    (snapshot) =>
      classify(jsonOrNothing(snapshot.body) === undefined ? { ...snapshot, status: 500 } : snapshot),
  ),
  inClassify(
    ['the time grows too fast with the length', 'any field may have any value', /spaces/],
    (snapshot) => {
      const until = performance.now() + String(snapshot.body).length / 36
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
  inClassify(['the second outcome differs', 'nothing is changed'], counting()),
  inClassify(['a fraction of a status throws', 'decoding is total', /classify/], (snapshot) => {
    if (!Number.isInteger(snapshot.status)) throw new RangeError('status')
    return classify(snapshot)
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
    return outcome.ok ? outcome : { ...outcome, fault: { ...outcome.fault, message: `failure ${calls++}` } }
  }
}

function isFailure(body: unknown): boolean {
  return (Object(jsonOrNothing(body)) as { ok?: unknown }).ok === false
}

function isLabelled(snapshot: ResponseSnapshot): boolean {
  return header(snapshot, 'content-type').includes('json')
}
