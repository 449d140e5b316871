import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { open } from './open.ts'

const titles = 'dialog .pagefind-ui__result-title'

it.each([
  ['속도 제한', 'rate_limited'],
  ['잔액 부족', 'payment_required'],
])('the Korean search for %s finds the right page first', async (typed, found) => {
  const page = await search('ko/', typed)
  expect(await page.locator(titles).first().textContent()).toContain(found)
  expect(await page.locator('dialog .pagefind-ui__message').textContent()).toContain('검색 결과')
  await page.context().close()
})

it.each([
  ['a code', '', '40402', 'TOO_MANY_EVENTS'],
  ['a message text', '', 'Insufficient balance', 'INSUFFICIENT_BALANCE'],
  ['a name', '', 'too_many_events', 'TOO_MANY_EVENTS'],
  ['Korean words', 'ko/', '호출 한도 초과', 'rate_limited'],
  ['a guide page', '', 'maybe_processed', 'Retrying safely'],
  ['a recipe', '', 'without charging twice', 'A payment in doubt'],
  ['a Korean recipe', 'ko/', '결과를 알 수 없는 결제', '결과를 알 수 없는 결제'],
  ['a decision', '', 'misspelt field', "A misspelt field doesn't compile"],
])('the search finds %s', async (_, path, typed, found) => {
  const page = await search(path, typed)
  expect((await page.locator(titles).allTextContents()).join('\n')).toContain(found)
  await page.context().close()
})

it('the search leads to the decoder, which has what was typed', async () => {
  const page = await search('', '{"ok":false,"error":"missing_scope"}')
  await page.locator('dialog').getByRole('link', { name: 'Paste the response into the decoder' }).click()
  await page.locator('#decision').waitFor()
  expect(await page.locator('#decoded').textContent()).toContain('Slack Web API')
  await page.context().close()
})

it('Enter leads there if nothing was found, the Tab key always', async () => {
  const page = await open('ko/')
  await page.locator('button[data-open-modal]:enabled').waitFor()
  await page.keyboard.press('Control+k')
  await page.screenshot()
  await page.locator('dialog input').fill('뷁뷁뷁')
  await page.locator('dialog .pagefind-ui__results:empty').waitFor({ state: 'attached' })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('디코더에 응답 붙여 넣기')
  await page.locator('dialog input').press('Enter')
  await page.waitForURL('**/ko/decoder/')
  expect(await page.locator('textarea').inputValue()).toBe('뷁뷁뷁')
  await page.context().close()
})

async function search(path: string, typed: string): Promise<Page> {
  const page = await open(path)
  await page.locator('button[data-open-modal]:enabled').waitFor() // until then nobody listens to the keys
  await page.keyboard.press('Control+k')
  await page.screenshot() // a page that draws nothing is never idle, which is when the search is made ready
  await page.locator('dialog input').fill(typed)
  await page.locator(titles).first().waitFor()
  await page.waitForTimeout(300)
  return page
}
