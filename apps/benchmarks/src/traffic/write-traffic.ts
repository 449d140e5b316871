import { closeSync, openSync, writeSync } from 'node:fs'

/** Writes recorded traffic of four vendors as NDJSON: so many lines, a fifth of them failures, no two bodies of a success alike. */
export function writeTraffic(path: string, lines: number): void {
  const random = seeded(42)
  const file = openSync(path, 'w')
  let text = ''
  for (let line = 0; line < lines; line++) {
    text += `${JSON.stringify(snapshot(line, random))}\n`
    if (text.length < 2 ** 20) continue
    writeSync(file, text)
    text = ''
  }
  writeSync(file, text)
  closeSync(file)
}

/** A day of a thousand requests in 86 s. */
const [start, stepMs] = [Date.UTC(2026, 10, 20), 86]

function snapshot(line: number, random: () => number) {
  const exchange = pick(vendors, random)(random() < 0.8, random)
  const { url, status, body } = exchange
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    date: 'Fri, 20 Nov 2026 00:00:00 GMT',
    'x-request-id': id(random) + id(random),
    server: 'nginx',
    'cache-control': 'no-store',
    ...(status === 429 && { 'retry-after': '30' }),
  }
  return {
    receivedAt: start + line * stepMs,
    method: 'POST',
    url,
    status,
    headers,
    body: JSON.stringify(body),
  }
}

type Exchange = (ok: boolean, random: () => number) => { url: string; status: number; body: unknown }

const dfineryImport: Exchange = (ok, random) => ({
  url: 'https://openapi.dfinery.ai/api/v1/events',
  status: 200,
  body: ok
    ? { status: true, code: 20000, message: 'OK', data: { accepted: 50, batch: id(random) } }
    : {
        status: false,
        code: pick([40000, 40001, 40101, 40401, 40402, 50000, 49999], random),
        message: `Event ${id(random)} was rejected`,
        data: null,
      },
})

const stripe: Exchange = (ok, random) => {
  const [status, type, code] = pick(stripeFailures, random)
  return {
    url: `https://api.stripe.com/v1/charges/ch_${id(random)}`,
    status: ok ? 200 : status,
    body: ok
      ? { id: `ch_${id(random)}`, object: 'charge', amount: 1200, currency: 'usd', status: 'succeeded' }
      : { error: { type, code, message: 'Your request was refused.', param: 'source' } },
  }
}

const stripeFailures = [
  [402, 'card_error', 'card_declined'],
  [429, 'invalid_request_error', 'rate_limit'],
  [404, 'invalid_request_error', 'resource_missing'],
  [409, 'idempotency_error', 'idempotency_key_in_use'],
  [500, 'api_error', 'something_new'],
] as const

const slack: Exchange = (ok, random) => ({
  url: 'https://slack.com/api/chat.postMessage',
  status: 200,
  body: ok
    ? { ok: true, channel: `C${id(random)}`, ts: `1763683200.${id(random)}` }
    : { ok: false, error: pick(['channel_not_found', 'ratelimited', 'not_in_channel', 'odd_thing'], random) },
})

const openai: Exchange = (ok, random) => {
  const text = `The quick brown fox jumps over the lazy dog ${id(random)}`
  const [status, code] = pick(openaiFailures, random)
  return {
    url: 'https://api.openai.com/v1/responses',
    status: ok ? 200 : status,
    body: ok
      ? {
          id: `resp_${id(random)}${id(random)}`,
          status: 'completed',
          output: [{ type: 'message', content: [{ type: 'output_text', text }] }],
          usage: { input_tokens: 328, output_tokens: 52 },
        }
      : {
          error: {
            message: `Failed for organization org-${id(random)}`,
            type: 'requests',
            param: null,
            code,
          },
        },
  }
}

const openaiFailures = [
  [429, 'rate_limit_exceeded'],
  [429, 'insufficient_quota'],
  [500, 'server_error'],
  [503, null],
] as const

const vendors = [dfineryImport, stripe, slack, openai]

function pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('there is nothing to pick')
  return item
}

const id = (random: () => number): string =>
  Math.floor(random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0')

/** The same traffic every time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
