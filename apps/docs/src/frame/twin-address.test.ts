import { expect, it } from 'vitest'
import { twinAddress } from './twin-address.ts'

it.each([
  ['/guide/idea/', 'en', '/', '/guide/idea.md'],
  ['/ko/guide/idea/', 'ko', '/', '/ko/guide/idea.md'],
  ['/ko/api/faultline/core/', 'en', '/', '/api/faultline/core.md'],
  ['/docs/', 'en', '/docs', '/docs/index.md'],
  ['/docs/ko/', 'ko', '/docs', '/docs/ko.md'],
] as const)('the twin of %s in %s under %s', (page, language, base, twin) =>
  expect(twinAddress(page, language, base)).toBe(twin),
)
