import { expect, it } from 'vitest'
import { home } from './home.ts'
import { open } from './open.ts'

it.each([
  '',
  'catalogue/dfinery-import/too-many-events/',
  'guide/retrying/',
  'decoder/',
  'api/faultline/core/',
])('a reader of /%s switches the language and stays there', async (path) => {
  const page = await open(path)
  await page.getByRole('link', { name: '한국어' }).first().click()
  expect(page.url()).toBe(`${home}ko/${path}`)
  expect(await page.locator('html').getAttribute('lang')).toBe('ko')
  await page.getByRole('link', { name: 'English' }).first().click()
  expect(page.url()).toBe(home + path)
  await page.context().close()
})

it('the theme follows the system until it is chosen, and is remembered', async () => {
  const page = await open('catalogue/', { colorScheme: 'dark' })
  const theme = () => page.locator('html').getAttribute('data-theme')
  expect(await theme()).toBe('dark')
  await page.getByLabel('Select theme').first().selectOption('light')
  expect(await theme()).toBe('light')
  await page.goto(`${home}decoder/`)
  expect(await theme()).toBe('light')
  await page.context().close()
})

it('Korean wraps between words only', async () => {
  const page = await open('ko/guide/idea/')
  expect(
    await page
      .locator('main p')
      .first()
      .evaluate((node) => getComputedStyle(node).wordBreak),
  ).toBe('keep-all')
  await page.context().close()
})

it('on a phone the menu has search, languages and theme', async () => {
  const page = await open('', { viewport: { width: 390, height: 844 } })
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('link', { name: '한국어' }).last().click()
  expect(page.url()).toBe(`${home}ko/`)
  await page.context().close()
})

it('the keyboard gets past the navigation', async () => {
  const page = await open('catalogue/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Skip to content')
  await page.context().close()
})
