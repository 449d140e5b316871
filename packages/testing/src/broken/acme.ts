import type { FaultOf, ReasonOf, Words } from '@faultline/core'
import { type Adapter, codeOf, createAdapter, defineCatalogue, field, jsonOf } from '@faultline/core'
import type { Subject } from '../check.ts'
import type { Fixture, Fixtures } from '../fixture.ts'

const catalogue = defineCatalogue({
  vendor: 'acme',
  docsUrl: 'https://docs.acme.example/errors',
  readOn: '2026-11-20',
  entries: [
    { status: 200, label: 'OK' },
    {
      status: 200,
      code: 'card_declined',
      reason: 'CARD_DECLINED',
      label: 'card_declined',
      category: 'payment_required',
    },
    { status: 429, code: 'slow_down', reason: 'SLOW_DOWN', label: 'slow_down', category: 'rate_limited' },
    { status: 500, code: 'oops', reason: 'OOPS', label: 'oops', category: 'internal', processed: 'no' },
  ],
})

/** A sound adapter of a made-up vendor, to be broken in one way at a time: `{ ok, code, message, data }`. */
export const acme: Adapter<FaultOf<typeof catalogue>, unknown> = createAdapter({
  catalogue,
  readWire: (body) => {
    const json = jsonOf(body)
    return typeof field(json, 'ok') === 'boolean' ? { json } : undefined
  },
  rule: ({ json }) =>
    field(json, 'ok') === true
      ? { ok: true, value: field(json, 'data') }
      : { ok: false, code: codeOf(field(json, 'code')), message: field(json, 'message') },
})

/** Its words, and answers for each of its entries. */
export const acmeWords: { readonly [R in ReasonOf<typeof catalogue>]: Words } = {
  CARD_DECLINED: wordsOf('The card was declined', '카드 결제 거절'),
  SLOW_DOWN: wordsOf('Too many calls', '호출 한도 초과'),
  OOPS: wordsOf('Acme failed', 'Acme 내부 오류'),
}

/** An answer for each entry. */
export const acmeFixtures: Fixtures = {
  SUCCESS: fixture(200, { ok: true, data: { paid: 100, note: 'grüße' } }),
  CARD_DECLINED: fixture(200, { ok: false, code: 'card_declined', message: 'No funds' }),
  SLOW_DOWN: fixture(429, { ok: false, code: 'slow_down', message: 'Wait' }),
  OOPS: fixture(500, { ok: false, code: 'oops', message: 'Sorry' }),
}

/** All of it, as the contract takes it. */
export const acmeSubject: Subject = { adapter: acme, words: acmeWords, fixtures: acmeFixtures }

function wordsOf(en: string, ko: string): Words {
  return {
    en: { title: en, cause: 'It happens.', remedy: 'Ask Acme.' },
    ko: { title: ko, cause: '가끔 발생합니다.', remedy: 'Acme에 문의하세요.' },
  }
}

function fixture(status: number, body: unknown): Fixture {
  return {
    source: 'document',
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
}
