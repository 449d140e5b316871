import { expect, it } from 'vitest'
import { runCommand } from '../__tests__/run-command.ts'
import { categoryNames } from '../category-names.ts'

const explained = async (...args: string[]) => (await runCommand(['explain', ...args])).stdout

it('says all about a code: meaning, facts, remedy, retry, an example, the vendor’s page', async () => {
  expect(await explained('dfinery-import', '40402')).toBe(`Too many events in one request
DFINERY import API · 40402 · TOO_MANY_EVENTS

  HTTP status         200
  Category            request_too_large
  Origin              request
  Retry?              no
  Already processed?  no

Cause
  The batch has more events than one request may carry.

What to do
  Split it in half and send each half. None of the rejected batch was stored.

Why this category
  This failure arrives as HTTP 200. Code that checks only the status will treat
  it as a success.
  40402 is unrelated to HTTP 404 “Not found”.

Retry?
  No. The same request keeps failing until the cause is fixed.

Limits
  100 events in one request
  https://docs.dfinery.ai/api-guide/en/api/import-api/event-api/post

The response
  HTTP/1.1 200
  content-type: application/json

  {
    "status": false,
    "code": 40402,
    "message": "TOO_MANY_EVENTS",
    "data": null
  }

The vendor’s page
  https://docs.dfinery.ai/api-guide/en/api/import-api/response (read on 2026-11-20)
`)
})

it.each([
  ['a reason', ['stripe', 'CARD_DECLINED'], 'CARD_DECLINED'],
  ['a reason in any letter case', ['stripe', 'card-declined'], 'CARD_DECLINED'],
  ['a code', ['stripe', 'card_declined'], 'CARD_DECLINED'],
  [
    'a subcode with an entry of its own',
    ['stripe', 'card_declined', 'try_again_later'],
    'CARD_DECLINED_TRY_AGAIN_LATER',
  ],
  [
    'a subcode in any letter case',
    ['stripe', 'card_declined', 'TRY_AGAIN_LATER'],
    'CARD_DECLINED_TRY_AGAIN_LATER',
  ],
  ['a reason and a subcode', ['stripe', 'CARD_DECLINED', 'try_again_later'], 'CARD_DECLINED_TRY_AGAIN_LATER'],
  ['a subcode that is data', ['stripe', 'card_declined', 'insufficient_funds'], 'CARD_DECLINED'],
  ['a status that means one failure alone', ['dfinery-import', '429'], 'TOO_MANY_REQUEST'],
  ['the HTTP status and the code', ['stripe', '402', 'card_declined'], 'CARD_DECLINED'],
  ['the HTTP status and a subcode', ['stripe', '402', 'try_again_later'], 'CARD_DECLINED_TRY_AGAIN_LATER'],
  ['a status that no entry has, and the code', ['stripe', '599', 'card_declined'], 'CARD_DECLINED'],
  [
    'a status that means one failure, before a phrase',
    ['dfinery-import', '429', 'Too Many'],
    'TOO_MANY_REQUEST',
  ],
  ['a status and an empty code', ['dfinery-import', '429', ''], 'TOO_MANY_REQUEST'],
  ['a code that one vendor has', ['40402'], 'TOO_MANY_EVENTS'],
  ['a vendor by its package', ['@faultline/slack', 'not_authed'], 'NOT_AUTHED'],
])('finds a failure by %s', async (_, args, reason) => {
  const { stdout } = await runCommand(['explain', ...args, '--json'])
  expect(JSON.parse(stdout)).toEqual([expect.objectContaining({ reason })])
})

it('lists what fits if that is too much to explain', async () => {
  const lines = (await explained('card_declined')).trimEnd().split('\n')
  expect(lines).toContainEqual(
    expect.stringMatching(/^faultline explain stripe CARD_DECLINED\tdeclined\tno\t/),
  )
  expect(lines.length).toBeGreaterThan(2)
})

it('names the other failures under the same code', async () => {
  expect(await explained('stripe', 'card_declined')).toContain(
    'CARD_DECLINED_TRY_AGAIN_LATER  try_again_later',
  )
})

it.each(categoryNames)('explains the category %s in both languages', async (category) => {
  expect(await explained(category)).toContain(`\nWhat to do\n`)
  expect(await explained(category.replaceAll('_', '-'), '--lang', 'ko')).toContain(`\n해결 방법\n`)
})

it.each([
  [['stripe', 'card_decline'], 'the Stripe API documents no “card_decline”', /^Did you mean card_declined, /],
  [
    ['stripe', 'zzzzzzzz'],
    'the Stripe API documents no “zzzzzzzz”',
    /^Run `faultline list stripe` to see its codes\.$/,
  ],
  [
    ['stripe', '402', 'card_decline'],
    'the Stripe API documents no “card_decline”',
    /^Did you mean card_declined, /,
  ],
  [['stripe'], 'which code of stripe?', /^Run `faultline list stripe` to see its codes\.$/],
  [['rate_limit'], undefined, undefined],
  [
    ['rate_limitd'],
    '“rate_limitd” isn’t a vendor, a category or a documented code',
    /^Did you mean rate_limited/,
  ],
  [['stripe', 'undefined'], 'the Stripe API documents no “undefined”', /./],
  [['stripe', ''], 'the Stripe API documents no “”', /./],
  [['acme', '1'], 'there is no vendor “acme”', /./],
  [
    ['stripe', 'card_declined', 'try_again_late'],
    'card_declined has no entry for the subcode “try_again_late”',
    /^Did you mean try_again_later\?$/,
  ],
  [
    ['stripe', 'CARD_DECLINED', 'try-again-late', '--json'],
    'CARD_DECLINED has no entry for the subcode “try-again-late”',
    /^Did you mean try_again_later\?$/,
  ],
  [
    ['stripe', 'card_declined', 'try_again_late', '--lang', 'ko'],
    'card_declined 코드에 세부 코드 ‘try_again_late’ 항목은 없습니다',
    /^혹시 try_again_later인가요\?$/,
  ],
  [
    ['card_declind'],
    '“card_declind” isn’t a vendor, a category or a documented code',
    /^Did you mean razorpay card_declined, square CARD_DECLINED, stripe card_declined\?$/,
  ],
  [
    ['card_declind', '--lang', 'ko'],
    '‘card_declind’: 이런 벤더, 카테고리, 벤더 코드는 없습니다',
    /^혹시 razorpay card_declined, square CARD_DECLINED, stripe card_declined인가요\?$/,
  ],
  [
    ['too_many_event'],
    '“too_many_event” isn’t a vendor, a category or a documented code',
    /^Did you mean dfinery-import TOO_MANY_EVENTS, /,
  ],
  [['strpe'], '“strpe” isn’t a vendor, a category or a documented code', /^Did you mean stripe\b/],
])('suggests what %j may have meant', async (args, message, remedy) => {
  const { exitCode, stderr } = await runCommand(['explain', ...args])
  if (!message || !remedy) return expect(exitCode).toBe(0)
  const [first, second = ''] = stderr.trimEnd().split('\n  → ')
  expect(exitCode).toBe(2)
  expect(first).toBe(`faultline: ${message}`)
  expect(second).toMatch(remedy)
})

const englishNote = 'No entry exists for the subcode'
const koreanNote = '항목이 없으므로'

it.each([
  ['stripe', 'card_declined', 'insufficient_funds', 'CARD_DECLINED'],
  ['stripe', 'card_declined', 'brand_new', 'CARD_DECLINED'],
  ['stripe', 'expired_card', 'brand_new', 'EXPIRED_CARD'],
  // It is near IAM_PERMISSION_DENIED, but Google documents it too, so nobody mistyped it.
  ['google-apis', 'INVALID_ARGUMENT', 'PERMISSION_DENIED', 'INVALID_ARGUMENT'],
])('says that a subcode has no entry: %s %s %s', async (vendor, code, subcode, reason) => {
  const note = async (language: string) => {
    const blocks = (await explained(vendor, code, subcode, '--lang', language)).split('\n\n')
    return blocks[1]?.replaceAll('\n', ' ')
  }
  expect(await note('en')).toBe(`${englishNote} “${subcode}”; this is what ${reason} alone means.`)
  expect(await note('ko')).toBe(
    `세부 코드 ‘${subcode}’에 대한 ${koreanNote} ${reason} 자체의 뜻을 설명합니다.`,
  )
})

it.each([
  ['no subcode', ['stripe', 'card_declined']],
  ['an empty subcode', ['stripe', 'card_declined', '']],
  ['a subcode with an entry', ['stripe', 'card_declined', 'try_again_later']],
  ['such a subcode in capitals', ['stripe', 'card_declined', 'TRY_AGAIN_LATER']],
])('says nothing about a missing entry for %s', async (_, args) => {
  expect(await explained(...args)).not.toContain(englishNote)
  expect(await explained(...args, '--lang', 'ko')).not.toContain(koreanNote)
})
