import { expect, it } from 'vitest'
import { wordsOf } from './words-of.ts'

it.each([
  ['/catalogue/stripe/card-decline/', 'card decline'],
  ['/base/ko/guide/retries', 'retries'],
  ['/catalogue/dfinery-import/40402.html', '40402'],
  ['/guide/%EC%9E%AC%EC%8B%9C%EB%8F%84/', ''],
  ['/<script>alert(1)</script>', 'script'],
  ['/', ''],
])('%s seems to be about “%s”', (pathname, words) => expect(wordsOf(pathname)).toBe(words))
