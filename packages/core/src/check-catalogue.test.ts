import { describe, expect, it, test } from 'vitest'
import { catalogue as acme } from './__tests__/acme.ts'
import type { Catalogue, FailureEntry, SuccessEntry } from './catalogue.ts'
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

it('finds nothing in a catalogue that has every field', () => {
  const success: Required<SuccessEntry> = { status: 201, code: 0, label: 'Created' }
  const failure: Required<FailureEntry> = {
    code: [17, 18],
    subcode: 'x',
    status: 402,
    category: 'declined',
    label: 'Declined',
    message: 'No',
    messagePrefix: 'No',
    statusAlone: 402,
    retryable: false,
    processed: 'no',
    retryAfterMs: 1,
    docsUrl: 'https://docs.acme.example/17',
  }
  const full: Required<Catalogue> = {
    ...sound,
    hosts: ['api.acme.example'],
    source: { page: 'https://docs.acme.example/errors' },
    requestIdHeaders: ['x-acme-id'],
    details: ['param'],
    idempotencyKey: { header: 'idempotency-key' },
    codes: 'same',
    families: { busy: 'unavailable' },
    success,
    failures: { CARD_DECLINED: failure },
  }
  expect(checkCatalogue(full)).toStrictEqual([])
  expect(checkCatalogue({ ...full, idempotencyKey: { field: 'Key' } })).toStrictEqual([])
})

test.each(['localhost', 'api.acme.example', '*.acme.example', 'a-1.b2.acme.example/v1/a?b', '*.x/'])(
  'the host %s is one',
  (host) => expect(checkCatalogue({ ...sound, hosts: [host] })).toStrictEqual([]),
)

test.each([
  'API.acme.example',
  'acme.',
  'acme..example',
  'a.*.example',
  '*',
  'https://acme.example',
  'acme.example/a b',
  '',
])('the host %j isn’t', (host) =>
  expect(checkCatalogue({ ...sound, hosts: [host] })).toStrictEqual([
    { at: sound.vendor, problem: `The host ${host} is not a lower-case host, with a path at most.` },
  ]),
)

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
    ['a day with a time', { readOn: '2026-11-21T00:00:00Z' }, 'readOn is not a date (YYYY-MM-DD).'],
    ['a day of a long year', { readOn: '+002026-11-21' }, 'readOn is not a date (YYYY-MM-DD).'],
    ['no success', { success: undefined }, 'The status of the success is not a 2xx.'],
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
    [
      'a reason that begins like UPPER_SNAKE',
      { Ab: { code: 1, category: 'gone' } },
      'Ab',
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
      'a subcode twice',
      { A: { code: 1, subcode: 'x', category: 'gone' }, B: { code: 1, subcode: 'X', category: 'gone' } },
      'B',
      'A has the same code 1, subcode x.',
    ],
    [
      'a message and a beginning twice',
      {
        A: { message: 'No', messagePrefix: 'N', category: 'gone' },
        B: { message: 'No', messagePrefix: 'N', category: 'gone' },
      },
      'B',
      'A has the same message no, messageprefix n.',
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
      E: { code: 1, category, subcode: 'y' },
      F: { code: 2, category, message: 'x' },
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
