import { afterAll, expect, it, vi } from 'vitest'
import { llmsText } from './llms.ts'
import { twins } from './twin.ts'

vi.stubEnv('SITE', 'https://docs.example')
vi.stubEnv('BASE_URL', '/base/')
afterAll(() => vi.unstubAllEnvs())

const twin = (path: string) => twins.find((one) => one.path === path)!

it('exists once for each page, in both languages', () => {
  const paths = twins.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths.filter((path) => path.startsWith('ko/')).length).toBe(paths.length / 2)
})

it('is data that survives JSON', async () => {
  for (const { data } of twins.filter((_, index) => index % 60 === 0)) {
    const value = await data()
    expect(JSON.parse(JSON.stringify(value))).toEqual(value)
  }
})

it('is light, or has a file of its own for each vendor', () => {
  for (const path of ['catalogue', 'ko/catalogue', 'categories'])
    expect(`${twin(path).markdown()}`.length).toBeLessThan(20_000)
})

it('says everything about a failure', async () => {
  expect(await twin('catalogue/dfinery-import/too-many-request').data()).toMatchObject({
    vendor: 'dfinery-import',
    code: 40401,
    category: 'rate_limited',
    retryable: true,
    processed: 'no',
    statusAlone: 429,
    url: 'https://docs.example/base/catalogue/dfinery-import/too-many-request/',
    explanation: {
      title: 'Usage limit exceeded',
      limits: [{ text: 'Event API: 1,000,000 a minute by default' }, {}],
    },
    wrongSnippet: { why: 'HTTP 200 passes the check, so the failure is returned as a result.' },
  })
  const markdown = await twin('ko/catalogue/dfinery-import/too-many-request').markdown()
  expect(markdown).toMatch(/^# TOO_MANY_REQUEST · 40401\n/)
  expect(markdown).toContain('API 사용 한도 초과')
  expect(markdown).toContain('**재시도** 가능.')
  expect(markdown).toContain(
    '[Event API: 기본 분당 1,000,000건](https://docs.dfinery.ai/api-guide/en/rate-limit)',
  )
  expect(markdown).toContain('https://docs.example/base/ko/categories/rate-limited/')
})

it('lists the failures without words of their own with their vendor', () => {
  const slack = twin('catalogue/slack').markdown()
  expect(slack).toContain('[not_authed](https://docs.example/base/catalogue/slack/not-authed/)')
  expect(slack).toContain('(https://docs.example/base/catalogue/slack/#already-in-channel)')
  expect(twins.some(({ path }) => path.includes('already-in-channel'))).toBe(false)
})

it('is listed for language models, by vendor', () => {
  const guide = [{ path: 'guide/idea', title: 'Core concepts', description: 'What a fault is.' }]
  const project = [{ path: 'project/glossary', title: 'Glossary', description: 'One word for each idea.' }]
  const text = llmsText(guide, project)
  expect(text).toContain('[Stripe API](https://docs.example/base/catalogue/stripe.md)')
  expect(text).toContain('[Core concepts](https://docs.example/base/guide/idea/)')
  expect(text).toContain('[Glossary](https://docs.example/base/project/glossary/)')
  expect(text).toContain('[BullMQ](https://docs.example/base/guide/integrations/bullmq/)')
  expect(text.length).toBeLessThan(20_000)
})
