import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { sourceOf } from './source-of.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

it.each([
  ['catalogue/slack/', 'en', 'packages/adapters/slack/src/catalogue.ts'],
  ['catalogue/aws-s3/slow-down/', 'ko', 'packages/adapters/aws/src/s3/words/ko.ts'],
  ['catalogue/', 'en', 'packages/adapters'],
  ['categories/timeout/', 'ko', 'packages/core/src/explain/ko.ts'],
  ['categories/', 'en', 'packages/core/src/category.ts'],
  ['guide/integrations/axios/', 'en', 'packages/integrations/README.md'],
  ['decoder/', 'ko', 'apps/docs/src/language/ko.ts'],
  ['api/faultline/core/adapter/', 'en', 'packages/core'],
  ['api/faultline/aws/s3/', 'en', 'packages/adapters/aws'],
  ['api/', 'en', 'packages'],
] as const)('the page /%s in %s is made from %s', (path, language, source) => {
  expect(sourceOf(path, language)).toBe(source)
  expect(existsSync(`${root}/${source}`)).toBe(true)
})

it('a page of the guide is its own source', () => expect(sourceOf('guide/idea/', 'en')).toBeUndefined())
