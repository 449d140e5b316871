import { expect, it } from 'vitest'
import { open } from './open.ts'

const shown = 'table.failures tbody tr:visible'

it('the table is filtered by what is typed, by choice, and by both', async () => {
  const page = await open('catalogue/')
  const rows = page.locator(shown)
  const all = await rows.count()
  expect(all).toBeGreaterThan(8)

  await page.getByLabel('Code or message').fill('40402')
  expect(await rows.count()).toBe(1)
  expect(await rows.first().textContent()).toContain('TOO_MANY_EVENTS')
  expect(await page.locator('#failure-filter output').textContent()).toBe(`1 of ${all}`)

  await page.getByLabel('Code or message').fill('')
  await page.locator('select[name=category]').selectOption('rate_limited')
  for (const text of await rows.allTextContents()) expect(text).toContain('rate_limited')
  await page.getByLabel('Code or message').fill('dfinery import')
  expect(await rows.count()).toBe(1)
  expect(new URL(page.url()).search).toBe('?text=dfinery+import&category=rate_limited')

  await page.getByLabel('Code or message').fill('xyzzy')
  expect(await rows.count()).toBe(0)
  expect(await page.getByText('Nothing here matches.').isVisible()).toBe(true)

  await page.getByRole('button', { name: 'Clear' }).click()
  await expect.poll(() => rows.count()).toBe(all)
  await page.context().close()
})

it.each([
  ['origin', 'account'],
  ['retryable', 'ifIdempotent'],
  ['processed', 'maybe'],
])('the table is filtered by %s', async (name, value) => {
  const page = await open('catalogue/')
  const all = await page.locator(shown).count()
  await page.locator(`select[name=${name}]`).selectOption(value)
  const some = await page.locator(shown).count()
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(all)
  await page.context().close()
})

it('a filtered table can be sent to somebody', async () => {
  const page = await open('ko/catalogue/?category=internal&text=dfinery')
  for (const text of await page.locator(shown).allTextContents()) expect(text).toContain('internal')
  expect(await page.getByLabel('코드 또는 메시지').inputValue()).toBe('dfinery')
  await page.context().close()
})

it('a failure’s page leads to its vendor, its category, its neighbours and its twins', async () => {
  const page = await open('catalogue/')
  await page.getByRole('link', { name: '40401' }).click()
  expect(await page.locator('h1').textContent()).toBe('TOO_MANY_REQUEST · 40401')
  for (const heading of [
    'Cause',
    'What to do',
    'Retry?',
    'The response',
    'In your code',
    'Easily confused with',
  ])
    expect(await page.getByRole('heading', { name: heading, exact: true }).count()).toBe(1)
  const json = await page.getByRole('link', { name: 'JSON' }).getAttribute('href')
  const twin = await page.request.get(new URL(json ?? '', page.url()).href)
  expect(await twin.json()).toMatchObject({
    code: 40401,
    reason: 'TOO_MANY_REQUEST',
    category: 'rate_limited',
  })
  await page.getByRole('link', { name: 'Decode it' }).first().click()
  await page.locator('#decision').waitFor()
  expect(await page.locator('#decoded').textContent()).toContain('TOO_MANY_REQUEST')
  await page.context().close()
})

it('everything is readable without JavaScript', async () => {
  const page = await open('catalogue/', { javaScriptEnabled: false })
  expect(await page.locator(shown).count()).toBeGreaterThan(8)
  expect(await page.locator('#failure-filter').isVisible()).toBe(false)
  await page.getByRole('link', { name: '한국어' }).first().click()
  expect(await page.locator('h1').textContent()).toBe('카탈로그')
  await page.getByRole('link', { name: '40402' }).click()
  expect(await page.locator('.lead').textContent()).toBe('요청당 이벤트 수 초과')
  await page.context().close()
})
