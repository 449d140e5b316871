import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { open } from './open.ts'

const shown = '#failure-results tbody tr:visible'
const field = (page: Page) => page.getByLabel('Code or message')

it('the first view is an A–Z of vendors, and light', async () => {
  const page = await open('catalogue/')
  expect(await page.locator('.letters a').count()).toBeGreaterThan(30)
  expect(await page.locator(shown).count()).toBe(0)
  await page.getByRole('main').getByRole('link', { name: 'Slack Web API' }).click()
  expect(await page.locator('h1').textContent()).toBe('Slack Web API')
  await page.context().close()
})

it('failures are found by what is typed, by choice, and by both', async () => {
  const page = await open('catalogue/')
  const rows = page.locator(shown)
  await field(page).fill('40402')
  await expect.poll(() => rows.count()).toBe(1)
  expect(await rows.first().textContent()).toContain('TOO_MANY_EVENTS')
  expect(await page.locator('.letters').isVisible()).toBe(false)

  await field(page).fill('')
  await page.locator('select[name=category]').selectOption('rate_limited')
  await expect.poll(() => rows.count()).toBeGreaterThan(10)
  for (const text of await rows.allTextContents()) expect(text).toContain('rate_limited')
  await field(page).fill('dfinery import')
  await expect.poll(() => rows.count()).toBe(1)
  expect(new URL(page.url()).search).toBe('?text=dfinery+import&category=rate_limited')

  await field(page).fill('xyzzy')
  await expect.poll(() => page.getByText('Nothing here matches.').isVisible()).toBe(true)
  expect(await rows.count()).toBe(0)

  await page.getByRole('button', { name: 'Clear' }).click()
  await expect.poll(() => page.locator('.letters').isVisible()).toBe(true)

  await field(page).fill('mising_scope')
  await page.locator('.none').getByRole('link').click()
  await page.locator('.nearest').getByText('Slack Web API').waitFor()
  await page.context().close()
})

it.each([
  ['origin', 'account'],
  ['retryable', 'ifIdempotent'],
  ['processed', 'maybe'],
])('failures are found by %s', async (name, value) => {
  const page = await open('catalogue/')
  const all = await page.locator('#failure-filter output').textContent()
  await page.locator(`select[name=${name}]`).selectOption(value)
  await expect.poll(() => page.locator(shown).count()).toBeGreaterThan(0)
  expect(await page.locator('#failure-filter output').textContent()).not.toBe(all)
  await page.context().close()
})

it('a keystroke takes less than 100 ms', async () => {
  const page = await open('catalogue/')
  await field(page).fill('e')
  await expect.poll(() => page.locator(shown).count()).toBe(50)
  const spent = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#failure-filter input')
    const times: number[] = []
    for (const text of ['er', 'err', 'erro', 'error', 'erro']) {
      const begun = performance.now()
      if (input) input.value = text
      input?.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((resolve) => setTimeout(resolve))
      document.body.getBoundingClientRect() // lays the rows out
      times.push(performance.now() - begun)
    }
    return times.sort((one, other) => one - other)[2] ?? 0
  })
  console.log(`A keystroke takes ${Math.round(spent)} ms`)
  expect(spent).toBeLessThan(100)
  await page.context().close()
})

it('a search can be sent to somebody', async () => {
  const page = await open('ko/catalogue/?category=internal&text=dfinery')
  await expect.poll(() => page.locator(shown).count()).toBeGreaterThan(0)
  for (const text of await page.locator(shown).allTextContents()) expect(text).toContain('internal')
  expect(await page.getByLabel('코드 또는 메시지').inputValue()).toBe('dfinery')
  await page.context().close()
})

it('a vendor’s page finds its own failures only, and leads to a row that has no page', async () => {
  const page = await open('catalogue/slack/')
  await field(page).fill('already_in_channel')
  await expect.poll(() => page.locator(shown).count()).toBe(1)
  await page.locator(shown).getByRole('link').first().click()
  await expect.poll(() => page.url()).toMatch(/catalogue\/slack\/#already-in-channel$/)
  await page.locator('#already-in-channel').waitFor()
  await page.context().close()
})

it('a failure’s page leads to its vendor, its category, its neighbours and its twins', async () => {
  const page = await open('catalogue/dfinery-import/')
  await page.getByRole('link', { name: '40401' }).click()
  expect(await page.locator('h1').textContent()).toBe('TOO_MANY_REQUEST · 40401')
  for (const heading of ['What to do', 'Cause', 'The response', 'In your code', 'Easily confused with'])
    expect(await page.getByRole('heading', { name: heading, exact: true }).count()).toBe(1)
  expect(await page.locator('.answers .short').allTextContents()).toEqual(['no', 'yes'])
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

it('a failure’s code, response and data can be copied, not the code to avoid', async () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const page = await open('catalogue/dfinery-import/too-many-events/', { permissions })
  const copied = async (place: string) => {
    const button = page.locator(`${place} button`)
    await button.click()
    await expect.poll(() => button.textContent()).toBe('Copied')
    return page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copied('figure.right')).toMatch(/^import .*outcome\.fault\.reason === 'TOO_MANY_EVENTS'/s)
  expect(await copied('figure:has-text("HTTP 200")')).toMatch(/^HTTP\/1\.1 200\n.*"code": 40402/s)
  expect(JSON.parse(await copied('.twins'))).toMatchObject({ reason: 'TOO_MANY_EVENTS', code: 40402 })
  expect(await page.locator('figure.wrong button').count()).toBe(0)
  await page.context().close()
})

it('a letter shows its vendors only, without JavaScript too', async () => {
  const page = await open('catalogue/', { javaScriptEnabled: false })
  const vendors = page.locator('.letters li:visible')
  const all = await vendors.count()
  await page.getByRole('navigation', { name: 'Vendors by letter' }).getByText('S', { exact: true }).click()
  const titles = await vendors.getByRole('link').allTextContents()
  expect(titles).toContain('Stripe API')
  expect(titles.every((title) => title.startsWith('S'))).toBe(true)
  await page.getByRole('navigation', { name: 'Vendors by letter' }).getByText('All').click()
  expect(await vendors.count()).toBe(all)
  await page.context().close()
})

it('everything is readable without JavaScript', async () => {
  const page = await open('catalogue/', { javaScriptEnabled: false })
  expect(await page.locator('#failure-filter').isVisible()).toBe(false)
  await page.getByRole('link', { name: '한국어' }).first().click()
  expect(await page.locator('h1').textContent()).toBe('카탈로그')
  await page.getByRole('main').getByRole('link', { name: 'DFINERY import API' }).click()
  await page.getByRole('link', { name: '40402' }).click()
  expect(await page.locator('.lead').textContent()).toBe('요청당 이벤트 수 초과')
  await page.context().close()
})
