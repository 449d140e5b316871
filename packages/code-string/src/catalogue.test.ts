import { readFileSync } from 'node:fs'
import { type CatalogueEntry, categories, checkCatalogue, isFailureEntry } from '@faultline/core'
import { expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { words } from './words.ts'

const entries: readonly CatalogueEntry[] = catalogue.entries

it('is sound, with words in both languages', () => {
  expect(checkCatalogue(catalogue, words)).toEqual([])
})

it('has the six rows of the document, in its order', () => {
  expect(entries.map(({ status, label, code }) => [status, label, code])).toEqual([
    [200, 'Successful operation', undefined],
    [400, 'Parameter missing', 'ValidationInputParamsError'],
    [401, 'Unauthorized', 'Unauthorized'],
    [404, 'Not found', 'NotFound'],
    [429, 'Too many requests', 'TooManyRequests'],
    [500, 'Internal server error', 'ServerError'],
  ])
})

it('is the table of the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const rows = entries.filter(isFailureEntry).map(({ status, code, reason, category }) => {
    const { retryable, processed } = categories[category]
    const again = retryable ? 'may succeed later' : 'fails again'
    return `| ${status} | ${code} | \`${reason}\` | \`${category}\` | ${again} | ${processed} |`
  })
  expect(readme.match(/^\| \d+ \|.*`.*/gm)).toEqual(rows)
})
