import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { home } from './home.ts'
import { open } from './open.ts'

const body = '{"status":false,"code":40402,"message":"TOO_MANY_EVENTS","data":null}'
const toKorean = (page: Page) => page.getByRole('link', { name: '한국어' }).first().click()

it.each([
  ['', '# One kind of fault'],
  ['ko/', '# 어떤 벤더든'],
  ['guide/retrying/', '# Retrying safely'],
  ['ko/guide/integrations/bullmq/', '# BullMQ'],
  ['catalogue/slack/', '# Slack Web API'],
  ['ko/api/faultline/core/', '# @faultline/core'],
])('the Markdown of /%s is copied by keyboard', async (path, heading) => {
  const page = await open(path, { permissions: ['clipboard-read', 'clipboard-write'] })
  const button = page.locator('[data-twin]')
  const name = await button.textContent()
  await button.focus()
  await page.keyboard.press('Enter')
  await page.locator('.copy-markdown output:not(:empty)').waitFor({ state: 'attached' })
  expect(await button.textContent()).toBe(path.startsWith('ko/') ? '복사했습니다' : 'Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(heading)
  await page.waitForFunction((before) => document.querySelector('[data-twin]')?.textContent === before, name)
  await page.context().close()
})

it('what the decoder shows is there in the other language', async () => {
  const page = await open('decoder/')
  await page.locator('textarea').fill(body)
  await page.locator('[name=attempt]').fill('3')
  await page.locator('[name=idempotent]').check()
  await page.locator('#decision').waitFor()
  await toKorean(page)
  await page.locator('#decision').waitFor()
  expect(page.url()).toBe(`${home}ko/decoder/`)
  expect(await page.locator('textarea').inputValue()).toBe(body)
  expect(await page.locator('[name=attempt]').inputValue()).toBe('3')
  expect(await page.locator('[name=idempotent]').isChecked()).toBe(true)
  await page.context().close()
})

it('what was asked on the home page is there in the other language', async () => {
  const page = await open('')
  await page.locator('#ask textarea').fill('40402')
  await toKorean(page)
  await page.locator('#asked a').first().waitFor()
  expect(await page.locator('#ask textarea').inputValue()).toBe('40402')
  await page.context().close()
})

it('the filter of the catalogue is there in the other language', async () => {
  const page = await open('catalogue/?text=40402')
  await page.locator('#failure-results tbody tr').first().waitFor()
  await page.locator('[name=retryable]').selectOption('no')
  await page.waitForURL(/retryable=no/)
  await toKorean(page)
  await page.locator('#failure-results tbody tr').first().waitFor()
  expect(page.url()).toBe(`${home}ko/catalogue/?text=40402&retryable=no`)
  expect(await page.locator('[name=text]').inputValue()).toBe('40402')
  await page.context().close()
})

it.each([390, 800, 1280, 1920])(
  'the pickers are whole and the page begins at one place, %i wide',
  async (width) => {
    const starts = new Set<string>()
    for (const path of ['', 'ko/catalogue/', 'guide/retrying/', 'categories/timeout/']) {
      const page = await open(path, { viewport: { width, height: 900 } })
      starts.add(await page.evaluate(start))
      for (const box of await page.locator('.right-group > :visible').all()) {
        const { x = 0, width: wide = 0 } = (await box.boundingBox()) ?? {}
        expect(x + wide).toBeLessThanOrEqual(width)
      }
      await page.context().close()
    }
    expect([...starts]).toHaveLength(1)
  },
)

/** Runs in the page: where its column and its search begin. */
function start(): string {
  const left = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().left
  return `${left('main .sl-container')} ${innerWidth < 800 || left('button[data-open-modal]')}`
}
