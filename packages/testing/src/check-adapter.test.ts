import type { Adapter, Fault } from '@faultline/core'
import { createAdapter, readFields } from '@faultline/core/adapter'
import { expect, test } from 'vitest'
import { acme, respond } from './broken/acme.ts'
import { checkAdapter } from './check-adapter.ts'

test('a sound adapter breaks no promise', async () => {
  expect(await checkAdapter(acme, { respond })).toEqual([])
})

const { catalogue } = acme
const mistakes: readonly [string, Adapter<Fault, unknown>, RegExp][] = [
  [
    'anything is a success',
    createAdapter({ catalogue, read: (body) => ({ ok: true, value: body }) }),
    /"<html><\/html>" under HTTP 200: an HTML page passes for a success/,
  ],
  [
    'anything is a documented failure',
    createAdapter({ catalogue, read: () => ({ ok: false, code: 'oops' }) }),
    /a page passes for a documented failure/,
  ],
  [
    'an entry isn’t found',
    createAdapter({ catalogue, read: () => undefined }),
    /^OOPS: it decodes to undefined/,
  ],
  [
    'the catalogue has a misspelt category',
    createAdapter({
      catalogue: { ...catalogue, failures: { OOPS: { code: 1, category: 'teapot' as 'gone' } } },
      read: readFields({ code: 'code' }),
    }),
    /^The catalogue: OOPS: There is no category teapot/,
  ],
  [
    'classify throws',
    { ...acme, classify: () => JSON.parse('{') },
    /^classify of "" under HTTP 200: it throws/,
  ],
  [
    'decode rejects',
    {
      ...acme,
      decode: async (response: unknown) => {
        await response
      },
    } as never,
    /decode of a call/,
  ],
  [
    'classifyError throws',
    { ...acme, classifyError: () => JSON.parse('{') },
    /^classifyError of undefined: it/,
  ],
  [
    'isError takes anything',
    { ...acme, isError: (_): _ is never => true },
    /^isError of undefined: it’s taken/,
  ],
  [
    'a fault isn’t plain data',
    {
      ...acme,
      classify: () => ({ ok: false, fault: { ...acme.classifyError(0), message: 7 as never } }),
    },
    /it isn’t a fault/,
  ],
]

test.each(mistakes)('finds that %s', async (_mistake, adapter, problem) => {
  expect(await checkAdapter(adapter, { respond })).toContainEqual(expect.stringMatching(problem))
})
