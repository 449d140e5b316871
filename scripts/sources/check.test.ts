import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineCatalogue } from '@faultline/core/adapter'
import { afterAll, expect, test } from 'vitest'
import { check, codesOf } from './check.ts'
import { valuesAt } from './extract/data.ts'
import { isSound, reportOf } from './report.ts'
import type { Source } from './source.ts'

const cache = mkdtempSync(join(tmpdir(), 'sources-'))
afterAll(() => rmSync(cache, { recursive: true }))
mkdirSync(join(cache, '@acme+sdk@1.0.0/lists'), { recursive: true })
writeFileSync(join(cache, '@acme+sdk@1.0.0/lists/codes.json'), '["GONE", "SLOW", 7]')

const catalogue = defineCatalogue({
  vendor: 'acme',
  title: 'Acme API',
  docsUrl: 'https://docs.acme.example',
  readOn: '2026-11-21',
  source: { npm: '@acme/sdk@1.0.0', path: 'lists/*.json' },
  codes: 'same',
  success: { status: 200 },
  failures: {
    GONE: { status: 410, category: 'gone' },
    OLD: { code: 7, subcode: 'GONE', messagePrefix: 'Too', category: 'invalid_request' },
    NAMED: { message: 'Stop.', status: 410, category: 'invalid_request' },
  },
})
const codes = valuesAt('*')
const run = (source: Source) => check({ name: 'acme', catalogue }, source, { cache, newest: false })

test('a catalogue is held against the list in the package that it names', async () => {
  const checked = await run({ lists: [{ codes }] })
  expect(checked).toEqual({
    name: 'acme',
    read: ['@acme/sdk@1.0.0'],
    codes: 3,
    leftOut: 0,
    findings: [
      { what: 'in the list, but neither in the catalogue nor left out', codes: ['SLOW'] },
      { what: 'in the catalogue, but in no list', codes: ['NAMED'] },
    ],
  })
  expect(isSound(checked)).toBe(false)
})

test('it is as listed if the differences have reasons', async () => {
  const checked = await run({ lists: [{ codes }], leftOut: { SLOW: 'why' }, added: { NAMED: 'why' } })
  expect(checked).toMatchObject({ leftOut: 1, findings: [] })
  expect(reportOf([checked], ['other'])).toBe(
    [
      '| Catalogue | Read | Codes | Left out | Result |',
      '|---|---|---|---|---|',
      '| acme | `@acme/sdk@1.0.0` | 3 | 1 | as listed |',
      '',
      'No list that a program can read: other.',
    ].join('\n'),
  )
})

test.each([
  ['no such file', { npm: '@acme/sdk@1.0.0', path: 'nothing.json' }, '@acme/sdk@1.0.0 has no nothing.json'],
  ['neither package nor repository', { page: 'https://x.example' }, 'neither a package nor a repository'],
])('a list that can’t be read is an error: %s', async (_, from, message) => {
  const checked = await run({ lists: [{ from, codes }] })
  expect(checked.error).toContain(message)
  expect(isSound(checked)).toBe(false)
  expect(reportOf([checked], [])).toContain(`### acme\n\n- could not be read: ${checked.error}`)
})

test('a list without any code is an error, because the extractor may have missed them', async () => {
  const checked = await run({ lists: [{ codes: () => [] }] })
  expect(checked.error).toBe('no codes in lists/*.json of @acme/sdk@1.0.0')
})

test('a vendor without codes is held against its messages or statuses', () => {
  expect(codesOf(catalogue, {})).toEqual(['GONE', 7, 'NAMED'])
  expect(codesOf(catalogue, { of: 'messages' })).toEqual(['Too', 'Stop.'])
  expect(codesOf(catalogue, { of: 'statuses' })).toEqual([410])
})
