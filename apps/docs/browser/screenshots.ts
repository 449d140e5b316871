// Takes pictures of the built site at three widths, in both themes and languages, to be looked at by a person.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startChromium } from './chromium.ts'
import { serve } from './serve.ts'

const [folder = 'dist', base = '/', target = 'screenshots', only = ''] = process.argv.slice(2)
const widths = [390, 1024, 1600]
const pages = {
  home: '',
  'home-ko': 'ko/',
  catalogue: 'catalogue/',
  'catalogue-ko': 'ko/catalogue/',
  vendor: 'catalogue/dfinery-import/',
  entry: 'catalogue/dfinery-import/too-many-request/',
  'entry-ko': 'ko/catalogue/dfinery-import/too-many-request/',
  category: 'categories/unauthenticated/',
  categories: 'categories/',
  decoder:
    'decoder/#paste=HTTP%2F1.1+200%0Aretry-after%3A+30%0A%0A%7B%22status%22%3Afalse%2C%22code%22%3A40401%7D',
  'decoder-ko': 'ko/decoder/#paste=%7B%22status%22%3Afalse%2C%22code%22%3A50000%7D',
  guide: 'guide/retrying/',
  'guide-ko': 'ko/guide/retrying/',
  api: 'api/faultline/core/',
}

const { origin, server } = await serve(folder, base)
const browser = await startChromium()
mkdirSync(target, { recursive: true })
for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, path] of Object.entries(pages).filter(([name]) => name.includes(only))) {
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      await page.goto(`${origin}${base}${path}`)
      await page.screenshot({
        path: join(target, `${name}-${width}-${colorScheme}.png`),
        fullPage: width === 390,
      })
      await page.close()
    }
  }
}
await browser.close()
server.close()
