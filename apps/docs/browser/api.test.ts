import { expect, it } from 'vitest'
import { home } from './home.ts'
import { open } from './open.ts'
import { pageFiles } from './site-files.ts'

it.each(['', 'ko/'])(
  'a reader gets from retryDecision to Fault and back by clicking only, under /%s',
  async (language) => {
    const page = await open(`${language}api/`)
    const click = (name: string) =>
      page.locator('main').getByRole('link', { name, exact: true }).first().click()
    await click('@faultline/core')
    await click('retryDecision')
    expect(page.url()).toBe(`${home}${language}api/faultline/core/retry-decision/`)
    await page.locator('main figure a', { hasText: 'Fault' }).first().click()
    expect(page.url()).toBe(`${home}${language}api/faultline/core/fault/`)
    await click('Category')
    await click('Fault')
    await click('retryDecision')
    expect(page.url()).toBe(`${home}${language}api/faultline/core/retry-decision/`)
    await page.context().close()
  },
)

it('no heading of the API reference skips a level, and no export is without a sentence', () => {
  let pages = 0
  for (const { path, html } of pageFiles()) {
    if (!/^(ko\/)?api\//.test(path)) continue
    pages++
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
    const content = levels.slice(levels.indexOf(1))
    const skips = content.filter((level, at) => level > (content[at - 1] ?? level) + 1)
    expect.soft(skips, path).toEqual([])
    expect.soft(/name="description" content="[^"]+"/.test(html), path).toBe(true)
  }
  expect(pages).toBeGreaterThan(300)
})
