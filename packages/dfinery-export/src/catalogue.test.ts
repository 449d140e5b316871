import { readFileSync } from 'node:fs'
import { type CatalogueEntry, categories, checkCatalogue, isFailureEntry } from '@faultline/core'
import { expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { words } from './words.ts'

const entries: readonly CatalogueEntry[] = catalogue.entries

it('is sound, with words in both languages and a note wherever a category differs from its status', () => {
  expect(checkCatalogue(catalogue, words)).toEqual([])
})

it('has the success and the seven failures of the document, in its order', () => {
  expect(entries.map(({ status, code, label }) => [status, code, label])).toEqual([
    [200, undefined, 'OK'],
    [200, 'client_connection_closed', 'client_connection_closed'],
    [400, 'invalid_parameter', 'invalid_parameter'],
    [400, 'exceed_date_range_limit', 'exceed_date_range_limit'],
    [401, 'unauthorized_token', 'unauthorized_token'],
    [429, 'too_many_api_requests', 'too_many_api_requests'],
    [500, 'unknown_error', 'unknown_error'],
    [500, 'query_error', 'query_error'],
  ])
})

it('names each failure after its code', () => {
  for (const { code, reason } of entries.filter(isFailureEntry)) expect(reason).toBe(`${code}`.toUpperCase())
})

it('is the table of the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const rows = entries.filter(isFailureEntry).map(({ status, code, reason, category, ...own }) => {
    const { retryable, processed } = { ...categories[category], ...own }
    return `| ${status} | \`${code}\` | \`${reason}\` | \`${category}\` | ${retryable ? 'may succeed later' : 'fails again'} | ${processed} |`
  })
  expect(readme.match(/^\| \d+ \| `.*/gm)).toEqual(rows)
})
