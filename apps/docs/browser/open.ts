import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { startChromium } from './chromium.ts'
import { home } from './home.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser.close())

/** Opens a page of the site as a new visitor. */
export async function open(path: string, visitor: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...visitor })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  await page.goto(home + path)
  return page
}
