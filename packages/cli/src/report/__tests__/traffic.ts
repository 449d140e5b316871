/** One line of NDJSON; what isn't given is a success of nobody. */
export function line(record: object): string {
  return `${JSON.stringify({ status: 200, headers: {}, body: '{"ok":true}', ...record })}\n`
}

const start = Date.UTC(2026, 10, 20)
const dfinery = 'https://openapi.dfinery.ai/api/v1/events'
const stripe = 'https://api.stripe.com/v1/charges'

/** Eight exchanges, a second apart: two successes, five failures, and one of a host that belongs to nobody. */
const exchanges = [
  { url: dfinery, status: 200, body: '{"status":true,"code":20000,"message":"OK"}' },
  { url: dfinery, status: 200, body: '{"status":false,"code":40401,"message":"TOO_MANY_REQUEST"}' },
  { url: dfinery, status: 429, body: '{"status":false,"code":40401}' },
  { url: stripe, status: 500, body: '{"error":{"code":"card_declined","type":"card_error"}}' },
  { url: stripe, status: 503, body: '{"error":{"type":"api_error","message":"우리 쪽 문제입니다"}}' },
  { url: stripe, status: 200, body: '{"id":"ch_1"}' },
  { url: 'https://slack.com/api/chat.postMessage', status: 200, body: '{"ok":false,"error":"brand_new"}' },
  { url: 'https://internal.example/health', status: 200, body: 'fine' },
].map((exchange, index) => ({ ...exchange, receivedAt: start + index * 1000, method: 'POST' }))

/** The exchanges as NDJSON. */
export const traffic = exchanges.map(line).join('')

/** The same as an HTTP archive; half of its bodies are in base64, as browsers write some. */
export const har = {
  log: {
    version: '1.2',
    creator: { name: 'test', version: '1', comment: 'not the "entries": [{}]' },
    pages: [{ entries: [{}] }],
    entries: exchanges.map(({ url, status, body, receivedAt, method }, index) => ({
      startedDateTime: new Date(receivedAt).toISOString(),
      request: { method, url, headers: [] as { name: string; value: string }[] },
      response: {
        status,
        headers: [{ name: 'Content-Type', value: 'application/json' }],
        content:
          index % 2 === 0
            ? { text: body }
            : { encoding: 'base64', text: Buffer.from(body).toString('base64') },
      },
    })),
    comment: '"]}',
  },
}
