import type { Adapter, Fault } from '@faultline/core'
import { stripe } from '@faultline/stripe'
import { respond } from '@faultline/stripe/testing'
import { expect, it, test } from 'vitest'
import { type Broken, type Range, tryRange } from './run.ts'
import { loadVendors, vendorOf } from './vendors.ts'

type Classify = Adapter<Fault, unknown>['classify']

it('finds nothing in the adapters: a first look, of which `pnpm test:fuzz` is the whole', async () => {
  const vendors = await loadVendors()
  const { broken, ...counts } = await tryRange(range('case', 2000), vendors)
  expect(broken).toEqual([])
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(100)
  expect((await tryRange(range('response', 200), vendors)).broken).toEqual([])
}, 60_000)

test.each<[what: string, problem: RegExp, smallest: object, classify: Classify]>([
  [
    'throws at a brace',
    /No brace/,
    { body: '{' },
    (snapshot) => {
      if (`${snapshot.body}`.includes('{')) throw new Error('No brace')
      return stripe.classify(snapshot)
    },
  ],
  [
    'takes anything for a success',
    /looks like no success/,
    { headers: {}, body: expect.stringMatching(/^.$/s) },
    (snapshot) => {
      const outcome = stripe.classify(snapshot)
      const isMalformed = !outcome.ok && outcome.fault.category === 'malformed_response'
      return isMalformed ? { ok: true, value: snapshot.body } : outcome
    },
  ],
  [
    'shows what a header has',
    /shows a secret/,
    { body: '' },
    (snapshot) => {
      const outcome = stripe.classify(snapshot)
      const text = new Headers(snapshot.headers as HeadersInit).get('authorization')
      return outcome.ok || !text ? outcome : { ok: false, fault: { ...outcome.fault, message: text } }
    },
  ],
  [
    'makes up a reason',
    /no failure MADE_UP/,
    { headers: {}, body: '' },
    (snapshot) => {
      const outcome = stripe.classify(snapshot)
      if (outcome.ok || outcome.fault.status !== 429) return outcome
      return { ok: false, fault: { ...outcome.fault, documented: true, reason: 'MADE_UP' } }
    },
  ],
])('finds an adapter that %s, and the smallest case of it', async (_what, problem, smallest, classify) => {
  const vendors = [{ ...vendorOf(stripe, respond), adapter: { ...stripe, classify } }]
  const { broken } = await tryRange(range('case', 400), vendors)
  const found = broken.find((each) => problem.test(each.problem))
  expect(JSON.parse(found?.smallest ?? '{}')).toMatchObject(smallest)
  expect(await againAlone(found, vendors)).toEqual(found)
})

/** A case is made from its seed and number alone. */
async function againAlone(
  found: Broken | undefined,
  vendors: Parameters<typeof tryRange>[1],
): Promise<Broken | undefined> {
  const from = found?.index ?? 0
  const { broken } = await tryRange({ ...range('case', 1), from, to: from + 1 }, vendors)
  return broken[0]
}

function range(kind: Range['kind'], to: number): Range {
  return { seed: 7, kind, from: 0, to }
}
