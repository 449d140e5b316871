import { expect, it } from 'vitest'
import { open } from './open.ts'

it.each([
  ['a code', '', '40402', 'TOO_MANY_EVENTS'],
  ['a message text', '', 'Insufficient balance', 'INSUFFICIENT_BALANCE'],
  ['a name', '', 'too_many_events', 'TOO_MANY_EVENTS'],
  ['Korean words', 'ko/', '호출 한도 초과', 'rate_limited'],
  ['a guide page', '', 'maybe_processed', 'Retrying safely'],
])('the search finds %s', async (_, path, typed, found) => {
  const page = await open(path)
  await page.locator('button[data-open-modal]:enabled').waitFor() // until then nobody listens to the keys
  await page.keyboard.press('Control+k')
  await page.screenshot() // a page that draws nothing is never idle, which is when the search is made ready
  await page.locator('dialog input').fill(typed)
  const results = page.locator('dialog .pagefind-ui__result-title')
  await results.first().waitFor()
  await page.waitForTimeout(300)
  expect((await results.allTextContents()).join('\n')).toContain(found)
  await page.context().close()
})
