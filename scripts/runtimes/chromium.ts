import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Result } from './result.ts'
import type { TestVendor } from './vendor.ts'

/** What is installed beside the cases, and not in this workspace's root. */
const driver: string = 'playwright-core'
const packedBrowser: string = '@sparticuz/chromium'

/** Runs the cases in a page of Chromium, which never tells whether a request was sent. */
export async function runInChromium(folder: string, { vendor, refused }: TestVendor): Promise<Result> {
  const entryPoints = [join(folder, 'page.mjs')]
  const bundle = await build({ entryPoints, bundle: true, format: 'iife', write: false })
  const require = createRequire(join(folder, 'package.json'))
  const { chromium } = require(driver)
  const browser = await chromium.launch(await placeOf(require))
  try {
    const page = await browser.newPage()
    await page.goto(`${vendor}/page?status=200`)
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' })
    const world = JSON.stringify({ vendor, refused, tellsUnsent: false })
    return { name: `Chromium ${browser.version()}`, ...(await page.evaluate(`runCases(${world})`)) }
  } finally {
    await browser.close()
  }
}

/** The system's Chromium, or the one inside an npm package where that can be unpacked. */
async function placeOf(require: NodeJS.Require) {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  const system = '/usr/bin/chromium'
  if (existsSync(system)) return { executablePath: system, args }
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x' // it brings the system's libraries then
  const { default: packed } = await import(require.resolve(packedBrowser))
  return { executablePath: await packed.executablePath(), args: [...packed.args, ...args] }
}
