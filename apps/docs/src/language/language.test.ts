import { expect, it } from 'vitest'
import { href, inLanguage } from './language.ts'

it.each([
  ['', 'en', '/', '/'],
  ['', 'ko', '/', '/ko/'],
  ['catalogue', 'ko', '/', '/ko/catalogue/'],
  ['catalogue/acme.json', 'en', '/docs', '/docs/catalogue/acme.json'],
  ['categories/timeout', 'ko', '/a/b/', '/a/b/ko/categories/timeout/'],
] as const)('gives the address of %j in %s under %s', (path, language, base, address) => {
  expect(href(path, language, base)).toBe(address)
})

it.each([
  ['/', 'ko', '/', '/ko/'],
  ['/ko/', 'en', '/', '/'],
  ['/ko/catalogue/', 'en', '/', '/catalogue/'],
  ['/docs/catalogue/', 'ko', '/docs', '/docs/ko/catalogue/'],
  ['/docs/ko/guide/idea/', 'en', '/docs/', '/docs/guide/idea/'],
  ['/kokoa/', 'ko', '/', '/ko/kokoa/'],
] as const)('stays on %s when switching to %s under %s', (pathname, language, base, address) => {
  expect(inLanguage(pathname, language, base)).toBe(address)
})
