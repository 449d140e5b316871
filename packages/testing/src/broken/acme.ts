import type { Adapter, FaultOf } from '@faultline/core'
import { codeOf, createAdapter, defineCatalogue, field, jsonOf, type Reading } from '@faultline/core/adapter'
import type { Explanation } from '@faultline/core/explain'
import type { Decision, Subject } from '../check.ts'
import type { ResponseFacts } from '../respond.ts'

const catalogue = defineCatalogue({
  vendor: 'acme',
  title: 'Acme API',
  docsUrl: 'https://docs.acme.example/errors',
  readOn: '2026-11-20',
  codes: 'lowercase',
  families: { card_error: 'declined' },
  success: { status: 200 },
  failures: {
    CARD_DECLINED: { status: 200, category: 'declined', label: 'The card was declined' },
    CARD_DECLINED_TRY_AGAIN: {
      code: 'card_declined',
      subcode: 'try_again',
      status: 200,
      category: 'declined',
      retryable: true,
    },
    NO_SUCH_CARD: { code: 'invalid', message: 'No such card', status: 404, category: 'not_found' },
    SLOW_DOWN: { status: 429, category: 'rate_limited', statusAlone: 429 },
    OOPS: { status: 500, category: 'internal', processed: 'no' },
    WHO_KNOWS: { category: 'unknown' },
  },
})

/** A sound adapter of a made-up vendor, to be broken in one way at a time: `{ ok, code, subcode, family, message, data }`. */
export const acme: Adapter<FaultOf<typeof catalogue>, unknown> = createAdapter({
  catalogue,
  read(body): Reading<unknown> | undefined {
    const json = jsonOf(body)
    const ok = field(json, 'ok')
    if (typeof ok !== 'boolean') return undefined
    if (ok) return { ok, value: field(json, 'data') }
    const family = field(json, 'family')
    return {
      ok,
      code: codeOf(field(json, 'code')),
      subcode: codeOf(field(json, 'subcode')),
      family: typeof family === 'string' ? family : undefined,
      message: field(json, 'message'),
    }
  },
})

/** Writes its responses. */
export function respond({ ok, code, subcode, family, message }: ResponseFacts): object {
  return ok ? { ok, data: { paid: 100, note: 'grüße' } } : { ok, code, subcode, family, message }
}

/** What only this vendor decides in this way. */
export const acmeDecisions: readonly Decision<FaultOf<typeof catalogue>>[] = [
  ['a success’s value is its data', 200, { ok: true, data: 7 }, { value: 7 }],
  ['a flag that isn’t a boolean isn’t one', 200, { ok: 1 }, { category: 'malformed_response' }],
  ['a failure under HTTP 200 is one', 200, { ok: false, code: 'oops' }, { reason: 'OOPS', retryable: true }],
]

/** Its words. */
export const acmeWords = {
  en: { SLOW_DOWN: wordsOf('Too many calls', 'It happens.', 'Ask Acme.') },
  ko: { SLOW_DOWN: wordsOf('호출 한도 초과', '가끔 발생합니다.', 'Acme에 문의하세요.') },
}

/** All of it, as the contract takes it. */
export const acmeSubject: Subject = {
  adapter: acme,
  respond,
  decisions: acmeDecisions,
  words: acmeWords,
  recorded: [
    {
      note: 'Recorded from a made-up server',
      status: 429,
      headers: { 'retry-after': '3' },
      body: '{"ok":false,"code":"slow_down"}',
      means: 'SLOW_DOWN',
    },
  ],
}

function wordsOf(title: string, cause: string, remedy: string): Explanation {
  return { title, cause, remedy }
}
