import { expect, test } from 'vitest'
import { gatewayPages } from './gateway-pages.ts'
import { mockFetch } from './mock-fetch.ts'
import { transportErrors } from './transport-errors.ts'

const url = 'https://vendor.example/events'

test('responses come in their order, each a Response of its own', async () => {
  const fetch = mockFetch(gatewayPages['nginx-429'], { status: 200, body: '{}' }, Response.json(1))
  const [first, second, third] = [await fetch(url), await fetch(url), await fetch(url)]
  expect(first.status).toBe(429)
  expect(first.headers.get('server')).toBe('nginx/1.22.1')
  expect(await second.text()).toBe('{}')
  expect(await third.json()).toBe(1)
})

test('the same response can be given twice', async () => {
  const fetch = mockFetch(gatewayPages['nginx-502'], gatewayPages['nginx-502'])
  const texts = [await (await fetch(url)).text(), await (await fetch(url)).text()]
  expect(texts).toEqual([gatewayPages['nginx-502'].body, gatewayPages['nginx-502'].body])
})

test('it keeps the requests', async () => {
  const fetch = mockFetch({ status: 200, body: '' }, transportErrors.connectionReset())
  await fetch(url, { method: 'POST', body: 'batch', headers: { access_token: 't' } })
  await fetch(new URL(url)).catch(() => {})
  const [sent, again] = fetch.requests
  expect(sent).toMatchObject({ method: 'POST', url })
  expect(sent?.headers.get('access_token')).toBe('t')
  expect(await sent?.text()).toBe('batch')
  expect(again?.method).toBe('GET')
})

test.each([transportErrors.connectionRefused(), transportErrors.timeout(), transportErrors.aborted()])(
  'it rejects with %s',
  async (error) => {
    await expect(mockFetch(error)(url)).rejects.toBe(error)
  },
)

test('it rejects as fetch does if the signal is already aborted', async () => {
  const fetch = mockFetch({ status: 200, body: '' })
  await expect(fetch(url, { signal: AbortSignal.abort('enough') })).rejects.toBe('enough')
})

test('a call beyond the script throws immediately, so that no adapter decodes a rejection', () => {
  expect(() => mockFetch()(url)).toThrow(
    'mockFetch has 0 responses: none for GET https://vendor.example/events',
  )
})
