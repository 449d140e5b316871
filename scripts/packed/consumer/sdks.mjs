// Vendors' own SDKs against a server on loopback: what they throw is the fault that the recipes say.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import OpenAI from 'openai'
import Stripe from 'stripe'

const { pay } = await import(new URL('./pages/stripe-node.ts', import.meta.url))
const { ask } = await import(new URL('./pages/openai-node.ts', import.meta.url))

const page = '<html>Bad Gateway</html>'
const broken = { category: 'network', processed: 'maybe', status: 0 }
const refused = { category: 'network', processed: 'no', status: 0 }

const stripeCases = [
  [
    402,
    {
      error: {
        type: 'card_error',
        code: 'card_declined',
        decline_code: 'insufficient_funds',
        message: 'No.',
      },
    },
    { reason: 'CARD_DECLINED', subcode: 'insufficient_funds', origin: 'customer' },
  ],
  [
    429,
    { error: { type: 'invalid_request_error', code: 'rate_limit', message: 'Slow down.' } },
    { reason: 'RATE_LIMIT', category: 'rate_limited', retryAfterMs: 2000 },
  ],
  [
    401,
    { error: { type: 'invalid_request_error', message: 'Invalid API Key' } },
    { category: 'unauthenticated', status: 401, requestId: 'req_1' },
  ],
  [500, { error: { type: 'api_error', message: 'Sorry.' } }, { category: 'internal', processed: 'maybe' }],
  [502, page, { processed: 'maybe', documented: false }],
  [0, '', broken],
]
const openaiCases = [
  [
    429,
    { error: { message: 'Quota.', type: 'insufficient_quota', code: 'insufficient_quota' } },
    { category: 'payment_required', retryable: false },
  ],
  [
    429,
    { error: { message: 'Slow.', type: 'requests', code: 'rate_limit_exceeded' } },
    { category: 'rate_limited', retryAfterMs: 2000, requestId: 'req_1' },
  ],
  [
    401,
    { error: { message: 'Key.', type: 'invalid_request_error', code: 'invalid_api_key' } },
    { reason: 'INVALID_API_KEY', category: 'unauthenticated' },
  ],
  [502, page, { category: 'unavailable', status: 502, documented: false, processed: 'maybe' }],
  [0, '', broken],
]

const stripeAt = (port) =>
  new Stripe('sk_test_1', { host: '127.0.0.1', port, protocol: 'http', telemetry: false })
const openaiAt = (port) => new OpenAI({ apiKey: 'sk-1', baseURL: `http://127.0.0.1:${port}/v1` })

for (const [status, body, expected] of stripeCases)
  await serving(status, body, async (port) =>
    expectFault(await pay(stripeAt(port), 100, 'order-1'), expected),
  )
for (const [status, body, expected] of openaiCases)
  await serving(status, body, async (port) => expectFault(await ask(openaiAt(port), 'Hello'), expected))

await serving(200, { id: 'pi_1', object: 'payment_intent' }, async (port) => {
  assert.equal((await pay(stripeAt(port), 100, 'order-1')).value.id, 'pi_1')
})
await serving(200, { id: 'resp_1', object: 'response', output: [] }, async (port) => {
  assert.equal((await ask(openaiAt(port), 'Hello')).value.id, 'resp_1')
})

const unused = await serving(200, {}, async (port) => port)
expectFault(await pay(stripeAt(unused), 100, 'order-1'), refused)
expectFault(await ask(openaiAt(unused), 'Hello'), refused)

await serving(undefined, '', async (port) => {
  const slow = { timeout: 50 }
  expectFault(await ask(openaiAt(port).withOptions(slow), 'Hello'), {
    category: 'timeout',
    processed: 'maybe',
  })
  expectFault(await ask(openaiAt(port), 'Hello', AbortSignal.timeout(50)), { category: 'timeout' })
  const stripe = new Stripe('sk_test_1', {
    host: '127.0.0.1',
    port,
    protocol: 'http',
    telemetry: false,
    ...slow,
  })
  expectFault(await pay(stripe, 100, 'order-1'), { category: 'timeout', processed: 'maybe' })
})

function expectFault(outcome, expected) {
  assert.equal(outcome.ok, false)
  const { fault } = outcome
  assert.deepEqual(Object.fromEntries(Object.keys(expected).map((name) => [name, fault[name]])), expected)
}

/** Answers every call alike: with status 0 it cuts the connection, without one it never answers. */
async function serving(status, body, run) {
  const server = createServer((incoming, outgoing) => {
    if (status === 0) incoming.socket.destroy()
    if (!status) return
    const headers = {
      'content-type': 'application/json',
      'retry-after': '2',
      'request-id': 'req_1',
      'x-request-id': 'req_1',
    }
    outgoing.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    return await run(server.address().port)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
