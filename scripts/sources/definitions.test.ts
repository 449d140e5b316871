import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../run/root.mjs'
import { codesOf } from './check.ts'
import { matches } from './compare.ts'
import { definitionsOf } from './definitions.ts'

const definitions = await definitionsOf(root)
const described = definitions.flatMap(({ source, ...definition }) =>
  source ? [{ ...definition, source }] : [],
)

test('every definition is of an adapter', () => {
  const vendors = new Set(definitions.map(({ name }) => name.replace(/\/.*/, '')))
  const files = globSync('scripts/sources/vendors/*.ts', { cwd: root }).map((file) => basename(file, '.ts'))
  expect(files.filter((vendor) => !vendors.has(vendor))).toEqual([])
})

test('every catalogue that names a package or a repository has a definition', () => {
  const undefinedOnes = definitions.filter(
    ({ source, catalogue }) => !source && (catalogue.source?.npm || catalogue.source?.repo),
  )
  expect(undefinedOnes.map(({ name }) => name)).toEqual([])
})

test.each(described)('$name: each list is of one version and has a path', ({ catalogue, source }) => {
  for (const { from = catalogue.source } of source.lists) {
    expect(from?.npm ?? from?.repo).toMatch(/^[^@].*\/.+@[\da-f]{40}$|^@?[^@]+@\d+\.\d+\.\d+$/)
    expect(from?.path).toMatch(/\S/)
  }
})

test.each(described)('$name: what is left out isn’t there, and what is added is', ({ catalogue, source }) => {
  const codes = codesOf(catalogue, source).map(String)
  const isThere = (key: string) => codes.some((code) => matches(key, code))
  expect(Object.keys(source.leftOut ?? {}).filter(isThere)).toEqual([])
  expect(Object.keys(source.added ?? {}).filter((key) => !isThere(key))).toEqual([])
})
