import { expect, it, vi } from 'vitest'
import { llmsText } from './markdown.ts'
import { twins } from './twin.ts'

vi.stubEnv('SITE', 'https://docs.example')
vi.stubEnv('BASE_URL', '/base/')

const twin = (path: string) => twins.find((one) => one.path === path)!

it('exists once for each page, in both languages', () => {
  const paths = twins.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths.filter((path) => path.startsWith('ko/')).length).toBe(paths.length / 2)
})

it('is data that survives JSON', () => {
  for (const { data } of twins) expect(JSON.parse(JSON.stringify(data()))).toEqual(data())
})

it('says everything about a failure', () => {
  expect(twin('catalogue/dfinery-import/too-many-request').data()).toMatchObject({
    vendor: 'dfinery-import',
    code: 40401,
    category: 'rate_limited',
    retryable: true,
    processed: 'no',
    statusAlone: 429,
    url: 'https://docs.example/base/catalogue/dfinery-import/too-many-request/',
    explanation: { title: 'Usage limit exceeded' },
  })
  const markdown = twin('ko/catalogue/dfinery-import/too-many-request').markdown()
  expect(markdown).toMatch(/^# TOO_MANY_REQUEST · 40401\n/)
  expect(markdown).toContain('API 사용 한도 초과')
  expect(markdown).toContain('https://docs.example/base/ko/categories/rate-limited/')
})

it('is listed for language models', () => {
  expect(llmsText()).toContain('(https://docs.example/base/catalogue/dfinery-import/too-many-events.md)')
})
