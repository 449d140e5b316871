import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPaste } from './read-paste.ts'

const body = '{"status":false,"code":40402,"message":"TOO_MANY_EVENTS","data":null}'

describe('an HTTP response', () => {
  it.each([
    ['HTTP/1.1, with CR and LF', `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n${body}`],
    ['HTTP/2, which has no reason phrase', `HTTP/2 200 \ncontent-type: application/json\n\n${body}\n`],
    [
      'with curl -v’s marks',
      `* Connected\n> POST /\n> \n< HTTP/1.1 200 OK\n< content-type: application/json\n< \n${body}`,
    ],
    [
      'after a redirect',
      `HTTP/1.1 302 Found\nlocation: /x\n\nHTTP/1.1 200 OK\ncontent-type: application/json\n\n${body}`,
    ],
    [
      'after 100 Continue',
      `HTTP/1.1 100 Continue\n\nHTTP/1.1 200 OK\ncontent-type: application/json\n\n${body}`,
    ],
    ['without the empty line', `HTTP/1.1 200 OK\ncontent-type: application/json\n${body}`],
    ['with a byte order mark', `\ufeffHTTP/1.1 200 OK\ncontent-type: application/json\n\n${body}`],
  ])('is read: %s', (_, paste) => {
    expect(readPaste(paste)).toEqual({
      kind: 'response',
      format: 'curl',
      response: { status: 200, headers: { 'content-type': 'application/json' }, body },
    })
  })

  it('keeps a body that talks about HTTP', () => {
    const talk = '<p>\nHTTP/1.1 500 happens\n</p>'
    expect(readPaste(`HTTP/1.1 502 Bad Gateway\n\n${talk}`)).toMatchObject({
      response: { status: 502, body: talk },
    })
  })

  it('joins a header that comes twice', () => {
    expect(readPaste('HTTP/1.1 429\nRetry-After: 30\nretry-after: 60\n\n')).toMatchObject({
      response: { headers: { 'retry-after': '30, 60' }, body: '' },
    })
  })
})

describe('a bare body', () => {
  it.each([
    ['has no status', body, undefined, body],
    ['under a status line of its own', `500 INTERNAL_SERVER_ERROR\n${body}`, 500, body],
    ['under a status and its name', `429 Too Many Requests\n\n${body}`, 429, body],
    ['is a status alone', '503', 503, ''],
    ['is a gateway’s page', '<html><h1>Oops</h1></html>', undefined, '<html><h1>Oops</h1></html>'],
    ['is cut JSON', '{"status":fal', undefined, '{"status":fal'],
  ])('%s', (_, paste, status, text) => {
    expect(readPaste(paste)).toEqual({
      kind: 'response',
      format: 'body',
      response: { status, headers: {}, body: text },
    })
  })
})

describe('a HAR', () => {
  const entry = {
    request: { method: 'POST' },
    response: { status: 401, headers: [{ name: 'Retry-After', value: '5' }], content: { text: body } },
  }
  const read = {
    kind: 'response',
    format: 'har',
    response: { status: 401, headers: { 'retry-after': '5' }, body },
  }

  it('entry is read', () => expect(readPaste(JSON.stringify(entry))).toEqual(read))
  it('archive gives its last response', () =>
    expect(
      readPaste(JSON.stringify({ log: { entries: [{ response: { status: 200, content: {} } }, entry] } })),
    ).toEqual({ ...read, others: { count: 1, read: 'last' }, own: JSON.stringify(entry) }))
  it('may hold its text in base64', () => {
    const content = { text: btoa(body), encoding: 'base64' }
    expect(readPaste(JSON.stringify({ response: { ...entry.response, content } }))).toEqual(read)
  })
})

describe('a log line', () => {
  it.each([
    ['plain', `2026-11-20T09:00:00Z WARN import failed status=200 body=${body}`],
    ['of an access log', `"POST /api HTTP/1.1" 200 69 ${body}`],
    ['with the body quoted', `level=warn status=200 body="${body.replaceAll('"', '\\"')}"`],
    ['as JSON with text', JSON.stringify({ level: 40, statusCode: 200, body })],
    ['as JSON with a response in it', JSON.stringify({ level: 40, res: { statusCode: 200, body } })],
  ])('is read: %s', (_, paste) => {
    expect(readPaste(paste)).toEqual({
      kind: 'response',
      format: 'log',
      response: { status: 200, headers: {}, body },
    })
  })

  it('that is a snapshot may have headers and no body', () => {
    expect(readPaste('{"status":429,"headers":{"Retry-After":"5"}}')).toMatchObject({
      response: { status: 429, headers: { 'retry-after': '5' }, body: '' },
    })
  })

  const fault = {
    vendor: 'dfinery-import',
    status: 200,
    code: 40402,
    reason: 'TOO_MANY_EVENTS',
    documented: true,
    category: 'request_too_large',
    origin: 'request',
    retryable: false,
    processed: 'no',
    message: 'TOO_MANY_EVENTS',
    phase: 'response',
    decidedBy: 'code',
  }
  it.each([
    ['alone', fault],
    ['under fault', { level: 50, fault }],
    ['under err, as pino writes it', { level: 50, err: { type: 'VendorError', fault } }],
  ])('with a fault %s is that fault', (_, line) => {
    expect(readPaste(JSON.stringify(line))).toEqual({ kind: 'fault', format: 'fault', fault })
  })

  it('of a fault isn’t believed blindly', () => {
    const line = JSON.stringify({ ...fault, category: '__proto__' })
    expect(readPaste(line)).not.toMatchObject({ kind: 'fault' })
    expect(readPaste(JSON.stringify({ ...fault, message: 'Bearer abcdefgh\u001b[31m' }))).toMatchObject({
      fault: { message: 'Bearer [redacted]' },
    })
  })
})

describe('the message of a VendorError', () => {
  it.each([
    [
      'VendorError: [dfinery-import 200 40402 TOO_MANY_EVENTS] Too many\n    at send (file.ts:1)',
      { vendor: 'dfinery-import', status: 200, code: '40402', name: 'TOO_MANY_EVENTS', text: 'Too many' },
    ],
    [
      '[code-string 404 NotFound NOT_FOUND] Entry not found.',
      { vendor: 'code-string', status: 404, code: 'NotFound', name: 'NOT_FOUND', text: 'Entry not found.' },
    ],
    [
      '[status-object 0 network] connect ECONNREFUSED',
      { vendor: 'status-object', status: 0, code: undefined, name: 'network', text: 'connect ECONNREFUSED' },
    ],
  ])('is read: %s', (paste, parts) => {
    expect(readPaste(paste)).toMatchObject({ kind: 'message', parts })
  })

  it('keeps a subcode beside the code', () => {
    const parts = { code: 'card_declined try_again_later', name: 'CARD_DECLINED_TRY_AGAIN_LATER' }
    expect(
      readPaste('[acme 402 card_declined try_again_later CARD_DECLINED_TRY_AGAIN_LATER] No.'),
    ).toMatchObject({ kind: 'message', parts })
  })

  it('is found in a line of JSON', () => {
    const line = { level: 50, err: { message: '[code-string 404 NotFound NOT_FOUND] Entry not found.' } }
    expect(readPaste(JSON.stringify(line))).toMatchObject({ kind: 'message', parts: { name: 'NOT_FOUND' } })
  })
})

it('gives nothing for nothing', () => expect(readPaste(' \n ')).toBeUndefined())

it('never throws and always ends', () => {
  const fragments = fc.constantFrom(
    'HTTP/1.1 ',
    '200',
    '\n',
    '\r\n',
    '{"',
    '":',
    '[',
    ']',
    '}',
    'status=',
    '< ',
    '\u0000',
    '\ud800',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(fragments, fc.string())), (parts) => void readPaste(parts.join(''))),
  )
  fc.assert(fc.property(fc.json(), (text) => void readPaste(text)))
})

it.each([
  ['brackets', '['.repeat(200_000)],
  ['almost messages', '[a 1 '.repeat(50_000)],
  ['status lines', 'HTTP/1.1 200\n'.repeat(20_000)],
  ['digits', '1'.repeat(1_000_000)],
])('reads a megabyte of %s in under a second', (_, paste) => {
  const begun = performance.now()
  readPaste(paste)
  expect(performance.now() - begun).toBeLessThan(1000)
})
