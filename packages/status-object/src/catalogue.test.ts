import { readFileSync } from 'node:fs'
import { type CatalogueEntry, categories, checkCatalogue, isFailureEntry } from '@faultline/core'
import { expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { words } from './words.ts'

const entries: readonly CatalogueEntry[] = catalogue.entries
const failures = entries.filter(isFailureEntry)

it('is sound, with words in both languages and a note wherever a category differs from its status', () => {
  expect(checkCatalogue(catalogue, words)).toEqual([])
})

it('has the twelve rows of the document, in its order', () => {
  const rows = entries.filter((entry) => !('message' in entry))
  expect(rows.map(({ status, code, label }) => [status, code, label])).toEqual([
    [200, 200, 'OK'],
    [400, 400, 'Bad Request'],
    [401, 401, 'Unauthorized'],
    [403, 403, 'Forbidden'],
    [404, 404, 'Not Found'],
    [405, 405, 'Method Not Allowed'],
    [410, 410, 'Gone'],
    [429, 429, 'Too Many Requests'],
    [500, 500, 'Internal Server Error'],
    [502, 502, 'Bad Gateway'],
    [503, 503, 'Service Unavailable'],
    [504, 504, 'Gateway Timeout'],
  ])
})

it('has the example messages of the document, each labelled by itself', () => {
  const examples = failures.filter(({ message }) => message !== undefined)
  expect(examples.map(({ code, message, label }) => [code, message, label])).toEqual([
    [401, 'Invalid token', 'Invalid token'],
    [403, 'Account is disabled', 'Account is disabled'],
    [403, 'Insufficient balance', 'Insufficient balance'],
    [403, 'Token is disabled', 'Token is disabled'],
    [403, 'Insufficient permissions', 'Insufficient permissions'],
  ])
})

it('is the table of the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const rows = failures.map(({ code, message, reason, category }) => {
    const { retryable, processed } = categories[category]
    const again = retryable ? 'may succeed later' : 'fails again'
    return `| ${code} |${message ? ` ${message}` : ''} | \`${reason}\` | \`${category}\` | ${again} | ${processed} |`
  })
  expect(readme.match(/^\| \d+ \|.*`.*/gm)).toEqual(rows)
})
