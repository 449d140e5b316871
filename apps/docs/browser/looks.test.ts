import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { looks, widths } from './looks.ts'
import { open } from './open.ts'

const folder = fileURLToPath(new URL('../screenshots', import.meta.url))
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
mkdirSync(folder, { recursive: true })

// One visit for each theme: opening a page takes longer than looking at it.
describe.each(Object.entries(looks))('%s', (name, path) => {
  it.each(['light', 'dark'] as const)('is accessible and fits every screen, %s', async (colorScheme) => {
    const page = await open(path, { colorScheme })
    await page.addScriptTag({ path: axe })
    const { violations } = await page.evaluate(async () => {
      const found = await (Reflect.get(window, 'axe') as typeof import('axe-core')).run()
      return {
        violations: found.violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
      }
    })
    expect(violations).toEqual([])
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      if (colorScheme === 'light' || width === 1280)
        await page.screenshot({ path: `${folder}/${name}-${colorScheme}-${width}.png` })
    }
    await page.context().close()
  })
})
