import { readFileSync } from 'node:fs'
import type { Category } from '@faultline/core'
import { checkCatalogue } from '@faultline/core/adapter'
import { expect, it, test } from 'vitest'
import { catalogueSource } from './catalogue-source.ts'
import { draftCatalogue } from './draft-catalogue.ts'
import { errorTables } from './error-tables.ts'
import { proposeCategory } from './propose-category.ts'

const facts = {
  vendor: 'acme-parcels',
  title: 'Acme Parcels API',
  docsUrl: 'https://docs.acme.example/errors',
  readOn: '2026-11-21',
}
const draftOf = (name: string) =>
  draftCatalogue(errorTables(readFileSync(new URL(`./__fixtures__/${name}`, import.meta.url), 'utf8')), facts)

test.each(['gitbook.md', 'help-centre.ko.txt', 'page.html', 'ragged.md'])(
  'drafts a sound catalogue of %s',
  (name) => {
    const { catalogue, reviews } = draftOf(name)
    expect(checkCatalogue(catalogue)).toEqual([])
    expect(Object.keys(reviews)).toEqual(Object.keys(catalogue.failures))
  },
)

it('writes the draft as the project writes catalogues, every proposal marked for review', () => {
  expect(
    catalogueSource(draftOf('gitbook.md')),
  ).toBe(`import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the Acme Parcels API. A draft made from the vendor's page: review each entry, then delete
 * the comment above it.
 *
 * @see https://docs.acme.example/errors
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'acme-parcels',
  title: 'Acme Parcels API',
  docsUrl: 'https://docs.acme.example/errors',
  readOn: '2026-11-21',
  success: { status: 200, code: 20000, label: 'OK' },
  failures: {
    // Review (line 15): “invalid” suggests the category. Does the page say that the status alone means this?
    LABEL_INVALID: { code: 40100, status: 200, category: 'invalid_request', statusAlone: 400 },
    // Review (line 15): Nothing on the page suggests a category.
    LABEL_VOID: { code: 40101, status: 200, category: 'unknown' },
    // Review (line 11): HTTP 429 suggests the category.
    TOO_MANY_REQUESTS: { status: 429, category: 'rate_limited', statusAlone: 429 },
  },
})
`)
})

it('names no code that follows from its reason, and keeps two entries of one name apart', () => {
  const page = '# Errors\n\n|Code|Status|Meaning|\n|-|-|-|\n|no_user|404|No user.|\n|no-user|403|Not yours.|'
  const rows = draftCatalogue(errorTables(page), facts).catalogue
  expect(rows.failures).toMatchObject({ NO_USER: { code: 'no_user' }, NO_USER_2: { code: 'no-user' } })
  const derived = draftCatalogue(errorTables(page.replace('no-user', 'no_parcel')), facts).catalogue
  expect([derived.codes, derived.failures['NO_USER']]).toEqual([
    'lowercase',
    { status: 404, category: 'not_found' },
  ])
})

test.each<[string, number | undefined, string, string, Category]>([
  ['TooManyRequests', undefined, '', '', 'rate_limited'],
  ['40402', 200, 'TOO_MANY_EVENTS', '', 'request_too_large'],
  ['insufficient_balance', 403, '', '', 'payment_required'],
  ['card_declined', 400, '', '', 'declined'],
  ['E7', 400, '', '토큰이 만료되었습니다.', 'unauthenticated'],
  ['E8', undefined, '', '이미 처리된 결제입니다.', 'conflict'],
  ['E9', 404, '', 'Something about a parameter.', 'not_found'],
  ['busy', 429, '', '', 'rate_limited'],
  ['x', 503, '', '', 'unavailable'],
  ['x', undefined, '', '', 'unknown'],
])('proposes a category for %s (%s %s %s): %s', (code, status, label, explanation, category) => {
  const statuses = status === undefined ? [] : [status]
  expect(proposeCategory({ codes: [code], statuses, label, explanation }).category).toBe(category)
})
