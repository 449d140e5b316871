import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { describe, expect, it } from 'vitest'
import { serve, unusedUrl } from './__fixtures__/serve.ts'
import { sendWithGot } from './__recipes__/got.ts'
import { sendWithNodeHttp } from './__recipes__/node-http.ts'
import { sendWithOfetch } from './__recipes__/ofetch.ts'
import { sendWithOpenapiFetch } from './__recipes__/openapi-fetch.ts'
import { sendWithUndici } from './__recipes__/undici.ts'

const recipes = {
  got: sendWithGot,
  undici: sendWithUndici,
  ofetch: sendWithOfetch,
  'openapi-fetch': sendWithOpenapiFetch,
  'node-http': sendWithNodeHttp,
}

const json = { 'content-type': 'application/json' }
const failures: [string, RequestListener, object][] = [
  [
    'a failure under HTTP 200, and the wait it asks for',
    (_, outgoing) =>
      outgoing.writeHead(200, { ...json, 'retry-after': '2' }).end('{"status":false,"code":40401}'),
    { reason: 'TOO_MANY_REQUEST', status: 200, retryAfterMs: 2000, processed: 'no' },
  ],
  [
    'a failure under its own status',
    (_, outgoing) => outgoing.writeHead(400, json).end('{"status":false,"code":40001}'),
    { reason: 'VALIDATION_FAILURE', status: 400 },
  ],
  [
    'a gateway page',
    (_, outgoing) => outgoing.writeHead(502).end('<html>Bad Gateway</html>'),
    { documented: false, category: 'unavailable', status: 502, processed: 'maybe' },
  ],
  [
    'a page under HTTP 200',
    (_, outgoing) => outgoing.writeHead(200, json).end('<html>hello</html>'),
    { category: 'malformed_response', status: 200 },
  ],
  ['no response', (incoming) => incoming.socket.destroy(), { category: 'network', processed: 'maybe' }],
  [
    'a response cut within',
    (_, outgoing) =>
      outgoing
        .writeHead(200, { ...json, 'content-length': '99' })
        .write('{"status":', () => outgoing.destroy()),
    { category: 'network', processed: 'maybe' },
  ],
]

describe.each(Object.entries(recipes))('%s', (name, send) => {
  it('gives a success', async () => {
    const success = '{"status":true,"code":20000,"data":{"stored":1}}'
    const url = await serve((_, outgoing) => void outgoing.writeHead(200, json).end(success))
    expect(await send(url, [])).toEqual({ ok: true, value: { stored: 1 } })
  })

  it.each(failures)('gives the fault of %s', async (_, listener, expected) => {
    expect(await send(await serve(listener), [])).toMatchObject({ ok: false, fault: expected })
  })

  it('gives a refused connection as not processed', async () => {
    const expected = { category: 'network', processed: 'no', status: 0 }
    expect(await send(await unusedUrl(), [])).toMatchObject({ ok: false, fault: expected })
  })

  it.each([
    ['cancelled', new Error('enough')],
    ['timeout', new DOMException('late', 'TimeoutError')],
  ])('gives an abort as %s', async (category, reason) => {
    const controller = new AbortController()
    const url = await serve(() => controller.abort(reason))
    expect(await send(url, [], controller.signal)).toMatchObject({ ok: false, fault: { category } })
  })

  it('sends once, whatever comes back', async () => {
    let calls = 0
    const url = await serve((_, outgoing) => {
      calls++
      outgoing.writeHead(503).end()
    })
    await send(url, [])
    expect(calls).toBe(1)
  })

  it('does not follow a redirect, after which nobody knows what was processed', async () => {
    const location = await unusedUrl()
    const url = await serve((_, outgoing) => void outgoing.writeHead(303, { location }).end())
    const outcome = await send(url, [])
    expect(outcome).toMatchObject({ ok: false, fault: { processed: 'maybe' } })
  })

  it('is in RECIPES.md as it is tested', () => {
    const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
    expect(text('../RECIPES.md')).toContain(text(`./__recipes__/${name}.ts`))
  })
})
