import { describe, expect, it, test } from 'vitest'
import { catalogue as acme } from './__tests__/acme.ts'
import type { Catalogue } from './catalogue.ts'
import { checkCatalogue, contradictedCategory } from './check-catalogue.ts'

const sound: Catalogue = {
  vendor: 'acme-billing',
  title: 'Acme Billing API',
  docsUrl: 'https://docs.acme.example/errors',
  readOn: '2026-11-21',
  success: { status: 200 },
  failures: { CARD_DECLINED: { code: 17, status: 402, category: 'declined' } },
}
const withFailures = (failures: object) => ({ ...sound, failures }) as Catalogue

it('finds nothing in a sound catalogue', () => {
  expect(checkCatalogue(sound)).toStrictEqual([])
  expect(checkCatalogue(acme)).toStrictEqual([])
})

describe('finds', () => {
  test.each<[string, object, string]>([
    ['a misspelt field', { hots: [] }, 'There is no field hots.'],
    [
      'a misspelt field of the success',
      { success: { status: 200, lable: 'OK' } },
      'success: There is no field lable.',
    ],
    ['a vendor in capitals', { vendor: 'Acme' }, 'The vendor is not kebab-case.'],
    ['a vendor with a space', { vendor: 'acme billing' }, 'The vendor is not kebab-case.'],
    ['no title', { title: '' }, 'The title is missing.'],
    ['a day that isn’t one', { readOn: '2026-13-45' }, 'readOn is not a date (YYYY-MM-DD).'],
    ['a day in another form', { readOn: 'Nov 21 2026' }, 'readOn is not a date (YYYY-MM-DD).'],
    ['a page that isn’t a URL', { docsUrl: 'docs' }, 'docsUrl is not a URL.'],
    ['a success that isn’t one', { success: { status: 404 } }, 'The status of the success is not a 2xx.'],
    [
      'an unknown category of a family',
      { families: { busy: 'weird' } },
      'The family busy has no category weird.',
    ],
    [
      'a request id header in capitals',
      { requestIdHeaders: ['X-Id'] },
      'The header X-Id is not in lower case.',
    ],
    [
      'a key header in capitals',
      { idempotencyKey: { header: 'Key' } },
      'The header Key is not in lower case.',
    ],
  ])('%s', (_name, change, problem) =>
    expect(checkCatalogue({ ...sound, ...change })).toStrictEqual([
      { at: 'vendor' in change ? change.vendor : sound.vendor, problem },
    ]),
  )

  test.each<[string, object, string, string]>([
    [
      'a misspelt field',
      { A: { code: 1, category: 'gone', retriable: true } },
      'A',
      'There is no field retriable.',
    ],
    [
      'a reason that isn’t UPPER_SNAKE',
      { a_B: { code: 1, category: 'gone' } },
      'a_B',
      'The reason is not UPPER_SNAKE.',
    ],
    ['an unknown category', { A: { code: 1, category: 'weird' } }, 'A', 'There is no category weird.'],
    [
      'an inherited category',
      { A: { code: 1, category: 'constructor' } },
      'A',
      'There is no category constructor.',
    ],
    [
      'nothing to know it by',
      { A: { category: 'gone' } },
      'A',
      'Nothing identifies it: give it a code, a message or statusAlone.',
    ],
    [
      'a success status alone',
      { A: { category: 'gone', statusAlone: 204 } },
      'A',
      'statusAlone is a status of success.',
    ],
    [
      'a code twice',
      { A: { code: 17, category: 'gone' }, B: { code: '17', category: 'gone' } },
      'B',
      'A has the same code 17.',
    ],
    [
      'a code twice, in another letter case',
      { A: { code: ['x', 'Bad'], category: 'gone' }, B: { code: 'BAD', category: 'gone' } },
      'B',
      'A has the same code bad.',
    ],
    [
      'a message twice',
      { A: { message: 'No.', category: 'gone' }, B: { message: 'no.', category: 'gone' } },
      'B',
      'A has the same message no..',
    ],
    [
      'a status alone twice',
      { A: { category: 'gone', statusAlone: 404 }, B: { category: 'gone', statusAlone: 404 } },
      'B',
      'A has the same statusAlone 404.',
    ],
  ])('%s', (_name, failures, at, problem) =>
    expect(checkCatalogue(withFailures(failures))).toStrictEqual([{ at, problem }]),
  )

  it('nothing if subcode, message or beginning differ', () => {
    const category = 'gone'
    const failures = {
      A: { code: 1, category },
      B: { code: 1, category, subcode: 'x' },
      C: { code: 1, category, message: 'x' },
      D: { code: 1, category, messagePrefix: 'x' },
    }
    expect(checkCatalogue(withFailures(failures))).toStrictEqual([])
  })
})

test.each([
  [{ status: 402, category: 'declined' }, 'payment_required'],
  [{ status: 402, category: 'payment_required' }, undefined],
  [{ status: 200, category: 'declined' }, undefined],
  [{ category: 'declined' }, undefined],
] as const)('the status of %o alone would mean %s', (entry, category) =>
  expect(contradictedCategory(entry)).toBe(category),
)
