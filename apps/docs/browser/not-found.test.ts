import { expect, it } from 'vitest'
import { open } from './open.ts'

it.each([
  ['catalogue/stripe/card-decline/', 'There is no page at this address', 'Search for “card decline”'],
  ['ko/catalogue/stripe/card-decline/', '이 주소에는 페이지가 없습니다', '“card decline” 검색하기'],
])('%s leads on, in the language of the address', async (path, title, label) => {
  const page = await open(path)
  const shown = page.locator('.not-found:visible')
  expect(await shown.locator('h2').allTextContents()).toEqual([title])
  const ways = await shown.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  const base = path.startsWith('ko/') ? '/under/a/base/ko/' : '/under/a/base/'
  expect(ways).toEqual(['catalogue/', 'decoder/', 'guide/getting-started/', ''].map((way) => base + way))

  await page.locator('button[data-open-modal]:enabled').waitFor()
  await page.screenshot() // a page that draws nothing is never idle, which is when the search is made ready
  await page.locator('dialog input').waitFor({ state: 'attached' })
  await shown.getByRole('button', { name: label }).click()
  await page.locator('dialog .pagefind-ui__result-title').first().waitFor()
  expect(await page.locator('dialog input').inputValue()).toBe('card decline')
  await page.context().close()
})
