import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startChromium } from './chromium.ts'
import { widths } from './looks.ts'

const faultline = fileURLToPath(new URL('../../../packages/cli/src/main.ts', import.meta.url))
const folder = fileURLToPath(new URL('../screenshots', import.meta.url))
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** A day of three vendors, more and more of whose responses are failures; one of them tries to be markup. */
const traffic = Array.from({ length: 4000 }, (_, index) => {
  const receivedAt = Date.UTC(2026, 10, 20) + index * 21_600
  const url = ['https://slack.com/api/x', 'https://api.stripe.com/v1/charges', 'https://openapi.dfinery.ai/'][
    index % 3
  ]
  const body = [
    index % 7 < index / 800 ? '{"ok":false,"error":"<img src=https://evil.example/x>"}' : '{"ok":true}',
    index % 5 < index / 1000 ? '{"error":{"code":"card_declined"}}' : '{"id":"ch_1"}',
    index % 4 < index / 1500 ? '{"status":false,"code":40401}' : '{"status":true,"code":20000}',
  ][index % 3]
  const status = body?.includes('card_declined') ? 402 : 200
  return `${JSON.stringify({ receivedAt, url, status, body, method: 'POST' })}\n`
}).join('')

let browser: Awaited<ReturnType<typeof startChromium>>
beforeAll(async () => {
  browser = await startChromium()
  mkdirSync(folder, { recursive: true })
})
afterAll(() => browser.close())

it.each([
  ['en', 'light'],
  ['ko', 'dark'],
] as const)(
  'a report of the command line has charts, needs nothing else, and fits every screen, %s',
  async (lang, colorScheme) => {
    const args = ['--conditions=@faultline/source', faultline, 'report', '--format', 'html', '--lang', lang]
    const { stdout } = spawnSync(process.execPath, args, { input: traffic, encoding: 'utf8' })
    const file = `${folder}/report-${lang}.html`
    writeFileSync(file, stdout)

    const page = await browser.newPage({ colorScheme, bypassCSP: true })
    const requests: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(pathToFileURL(file).href)
    expect(await page.locator('svg[role=img]').count()).toBe(4)
    expect(await page.locator('svg rect').count()).toBeGreaterThan(40)
    expect(await page.locator('img, script, link').count()).toBe(0)
    expect([requests, complaints]).toEqual([[pathToFileURL(file).href], []])

    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.screenshot({ path: `${folder}/report-${lang}-${colorScheme}-${width}.png`, fullPage: true })
    }
    await page.addScriptTag({ path: axe })
    const violations = await page.evaluate(async () => {
      const found = await (Reflect.get(window, 'axe') as typeof import('axe-core')).run()
      return found.violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
    })
    expect(violations).toEqual([])
    await page.close()
  },
)
