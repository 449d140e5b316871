import { readFileSync } from 'node:fs'
import { categories, checkCatalogue, isFailureEntry } from '@faultline/core'
import { expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { words } from './words.ts'

it('is sound, with words in both languages', () => {
  expect(checkCatalogue(catalogue, words)).toEqual([])
})

it('has the nine outcomes of the document, in its order', () => {
  expect(catalogue.entries.map(({ status, code, label }) => [status, code, label])).toEqual([
    [200, 20000, 'OK'],
    [200, 40000, 'BAD_REQUEST'],
    [200, 40001, 'VALIDATION_FAILURE'],
    [200, 40101, 'INVALID_SERVICE_ID'],
    [200, 40201, 'INVALID_TOKEN'],
    [200, 40401, 'TOO_MANY_REQUEST'],
    [200, 40402, 'TOO_MANY_EVENTS'],
    [200, 40403, 'TOO_MANY_USER_PROFILES'],
    [200, 50000, 'INTERNAL_SERVER_ERROR'],
  ])
})

it('is the table of the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const rows = catalogue.entries.filter(isFailureEntry).map(({ code, reason, category }) => {
    const { retryable, processed } = categories[category]
    return `| ${code} | \`${reason}\` | \`${category}\` | ${retryable ? 'may succeed later' : 'fails again'} | ${processed} |`
  })
  expect(readme.match(/^\| \d+ \| `.*/gm)).toEqual(rows)
})
