import type { Page, Request } from 'playwright-core'
import { expect, it } from 'vitest'
import { home } from './home.ts'
import { open } from './open.ts'

const body = '{"status":false,"code":40402,"message":"TOO_MANY_EVENTS","data":null}'
const shown = (page: Page) => page.locator('#decoded').textContent()

async function decode(paste: string, path = 'decoder/'): Promise<Page> {
  const page = await open(path)
  await page.locator('textarea').fill(paste)
  await page.locator('#decoded > :not(.empty)').first().waitFor()
  return page
}

it.each([
  ['curl -i', `HTTP/2 200\ncontent-type: application/json\n\n${body}`, 'an HTTP response'],
  ['a bare body', body, 'a bare body'],
  [
    'a HAR entry',
    JSON.stringify({ response: { status: 200, headers: [], content: { text: body } } }),
    'a HAR entry',
  ],
  ['a log line', `WARN import failed status=200 body=${body}`, 'a log line'],
  [
    'a message',
    'VendorError: [dfinery-import 200 40402 TOO_MANY_EVENTS] Too many',
    'the message of a VendorError',
  ],
])('decodes %s', async (_, paste, format) => {
  const page = await decode(paste)
  const text = await shown(page)
  expect(text).toContain(`Read as: ${format}`)
  expect(text).toContain('Too many events in one request')
  expect(text).toContain('request_too_large')
  expect(await page.locator('#rule').textContent()).toContain('The vendor’s code is in its catalogue')
  expect(await page.locator('#decision').textContent()).toBe(
    'No. The same request keeps failing until the cause is fixed.',
  )
  await page.locator('#page').click()
  expect(await page.locator('h1').textContent()).toBe('TOO_MANY_EVENTS · 40402')
  await page.context().close()
})

it('says that several vendors write so, and takes the one that is chosen', async () => {
  const page = await decode('{"code":"not_found","message":"nope"}')
  await page.getByRole('heading', { name: 'Whose response is it?' }).waitFor()
  expect(await shown(page)).toContain('It may come from the Box API or the Supabase API')
  expect(await page.locator('.rivals li').first().textContent()).toContain('the request went to api.box.com')
  await page.getByRole('button', { name: 'Decode it as Supabase API' }).click()
  await expect.poll(() => page.locator('.rivals').count()).toBe(0)
  await page.context().close()
})

it.each([
  [
    'dfinery-import',
    'HTTP/1.1 200\n\n{"status":false,"code":"40201","message":"INVALID_TOKEN"}',
    'INVALID_TOKEN',
  ],
  ['dfinery-export', 'HTTP/1.1 200\n\n{"result":"fail","message":"query_error"}', 'QUERY_ERROR'],
  [
    'status-object',
    'HTTP/1.1 403\n\n{"status":{"code":403,"text":"Forbidden","message":"Insufficient balance"}}',
    'INSUFFICIENT_BALANCE',
  ],
  ['code-string', 'GET https://api.apitube.io/v1/news status=404 body={"code":"NotFound"}', 'NOT_FOUND'],
])('decodes the format of %s and detects whose it is', async (vendor, paste, reason) => {
  const page = await decode(paste)
  expect(await shown(page)).toContain(reason)
  const data = JSON.parse(await page.locator('#decoded pre').textContent().then(String))
  expect(data).toMatchObject({ vendor, reason })
  await page.context().close()
})

it('decides for the attempt and the request at hand', async () => {
  const page = await decode('HTTP/1.1 200\n\n{"ok":false,"error":"fatal_error"}')
  const decision = () => page.locator('#decision').textContent()
  expect(await decision()).toMatch(/^No\. It may already have taken effect/)
  await page.getByLabel('The request is idempotent').check()
  await expect.poll(decision).toBe('Yes, after a random delay of up to 500 ms.')
  await page.getByLabel('Attempts so far').fill('5')
  await expect.poll(decision).toBe('No. The default limit of 5 attempts is reached.')
  await page.context().close()
})

it('lets status and vendor be set', async () => {
  const page = await decode('<h1>Oops</h1>')
  expect(await shown(page)).toContain('Assuming 200')
  await page.getByLabel('HTTP status').fill('504')
  await expect.poll(() => shown(page)).toContain('timeout')
  await page.getByLabel('Vendor').selectOption('code-string')
  await expect.poll(() => shown(page)).toContain('"vendor": "code-string"')
  await page.context().close()
})

it('loads the vendors that come into question, and no others', async () => {
  const asked: string[] = []
  const page = await open('decoder/')
  page.on('request', (request) => asked.push(request.url()))
  await page.locator('textarea').fill('{"ok":false,"error":"missing_scope"}')
  await page.locator('#page').waitFor()
  expect(await shown(page)).toContain('Token lacks a scope')
  expect(asked.length).toBeGreaterThan(2)
  expect(asked.length).toBeLessThan(40)
  await page.context().close()
})

it('shows a hostile paste as text, and sends nothing', async () => {
  const sent: string[] = []
  const isOwnFile = (request: Request) =>
    request.method() === 'GET' && /^[\w./-]+\.(js|json)$/.test(request.url().slice(home.length))
  const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=2</script>'
  for (const paste of [
    `HTTP/1.1 500\n\n${JSON.stringify({ status: false, code: evil, message: evil })}`,
    JSON.stringify({ vendor: evil, status: 1, category: 'unknown', message: evil, reason: evil }),
    `[acme 500 ${evil.replaceAll(']', '')} internal] ${evil}`,
    `{"__proto__":{"hacked":3},"constructor":{"prototype":{"hacked":4}},"response":{"status":1,"content":{}}}`,
    `${'['.repeat(100_000)}`,
  ]) {
    const page = await open('decoder/')
    await page.waitForLoadState('networkidle')
    page.on('request', (request) => isOwnFile(request) || sent.push(request.url()))
    await page.locator('textarea').fill(paste)
    await page.locator('#decoded > :not(.empty), #share:not([hidden])').first().waitFor()
    expect(await page.locator('#decoded img, #decoded script').count()).toBe(0)
    expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
    await page.context().close()
  }
  expect(sent).toEqual([])
})

it('gives a link that holds what decides, in the fragment only, and reads it in another browser and language', async () => {
  const page = await decode(
    `HTTP/1.1 429\nset-cookie: session=secret\nretry-after: 30\n\n${body.replace('40402', '40401')}`,
  )
  await page.getByLabel('Attempts so far').fill('2')
  await page.getByRole('button', { name: 'Copy a link to this' }).click()
  await expect.poll(() => page.url()).toContain('#paste=')
  const url = new URL(page.url())
  expect(url.search).toBe('')
  expect(url.hash).not.toContain('secret')
  const other = await open(`ko/decoder/${url.hash}`)
  expect(await other.locator('#decision').textContent()).toBe(
    '가능합니다. 벤더가 알려 준 대로 30초 뒤에 다시 보내세요.',
  )
  expect(await other.getByLabel('지금까지 시도한 횟수').inputValue()).toBe('2')
  await Promise.all([page.context().close(), other.context().close()])
})

it('never calls garbage a success', async () => {
  for (const paste of [
    'asdf',
    '{"hello":"world"}',
    'HTTP/1.1 200 OK',
    '{"error":{"code":"card_declined"}}',
  ]) {
    const page = await decode(paste)
    expect(await shown(page)).toContain('Can’t tell')
    expect(await shown(page)).not.toContain('success response')
    await page.context().close()
  }
})

it.each([
  ['an object that a program printed', "{ status: false, code: 40402, message: 'TOO_MANY_EVENTS', … }"],
  ['a code alone', '40402'],
])('leads from %s to the page of the failure', async (_, paste) => {
  const page = await decode(paste)
  await page.locator('#page').click()
  expect(await page.locator('h1').textContent()).toBe('TOO_MANY_EVENTS · 40402')
  await page.context().close()
})

it('invents no vendor for a gateway’s page, and lists what is near', async () => {
  const page = await decode('HTTP/1.1 402\n\n{"error":{"code":"card_declined"}}')
  expect(await shown(page)).toContain('only the HTTP status counts')
  expect(await page.locator('.nearest').textContent()).toContain('Square')
  await page.getByRole('button', { name: 'Decode it as Stripe API' }).click()
  await expect.poll(() => page.locator('#decoded pre').textContent()).toContain('"reason": "CARD_DECLINED"')
  await page.context().close()
})

it.each([390, 1280])('shows the result in view after a paste, %i pixels wide', async (width) => {
  for (const [path, box, place] of [
    ['decoder/', 'textarea', '#decoded'],
    ['', '#ask textarea', '#asked'],
  ] as const) {
    const page = await open(path, {
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.evaluate((text) => navigator.clipboard.writeText(text), body)
    await page.locator(box).focus()
    await page.keyboard.press('Control+V')
    await page.locator(`${place} h2`).waitFor()
    const topOf = () => page.locator(`${place} h2`).evaluate((heading) => heading.getBoundingClientRect().top)
    await expect.poll(topOf).toBeLessThan(600)
    expect(await topOf()).toBeGreaterThan(0)
    await page.context().close()
  }
})

it('the box on the home page looks up what is typed, and hands over what it decodes', async () => {
  const page = await open('')
  const box = page.getByLabel('Paste a response or type a code')
  await box.pressSequentially('batchdata')
  await page.locator('#asked').getByRole('link', { name: 'BatchData API' }).waitFor()
  await box.fill('too_many_events')
  const first = page.locator('#asked .nearest a').first()
  await expect.poll(() => first.textContent()).toBe('TOO_MANY_EVENTS · 40402')
  await box.fill('{"ok":false,"error":"missing_scope"}')
  await page.locator('#asked').getByText('Token lacks a scope').waitFor()
  await page.getByRole('link', { name: 'in the decoder' }).click()
  await page.locator('#decision').waitFor()
  expect(await page.locator('textarea').inputValue()).toContain('missing_scope')
  expect(page.url()).not.toContain('missing_scope')
  await page.context().close()
})

it('reads a paste of 5 MB without a halt, says how much of it was read, and finds the failure at its end', async () => {
  const page = await open('decoder/', { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByLabel('Vendor').selectOption('dfinery-export')
  await page.evaluate(() => {
    const rows = 'id,name\n'.repeat(650_000)
    return navigator.clipboard.writeText(
      `HTTP/1.1 200 OK\n\n${rows}{"result":"fail","message":"query_error"}`,
    )
  })
  await page.locator('textarea').focus()
  const begun = Date.now()
  await page.keyboard.press('Control+V')
  await page.locator('#decision').waitFor()
  console.log(`A paste of 5 MB takes ${Date.now() - begun} ms`)
  expect(await shown(page)).toContain('Only the first and last 524,288 were read')
  expect(await shown(page)).toContain('QUERY_ERROR')
  expect((await page.locator('textarea').inputValue()).length).toBeLessThan(5000)
  await page.context().close()
})

it('shows an example of each format', async () => {
  const page = await open('decoder/')
  const buttons = page.locator('[data-example]')
  expect(await buttons.count()).toBe(5)
  for (const button of await buttons.all()) {
    await button.click()
    await page.locator('#decision').waitFor()
    await page.locator('textarea').fill('')
    await page.locator('#decoded .empty').waitFor()
  }
  await page.context().close()
})
