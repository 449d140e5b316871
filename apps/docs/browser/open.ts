import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { startChromium } from './chromium.ts'

/** The site's home page, with a slash at its end. */
export const home = inject('home')

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
