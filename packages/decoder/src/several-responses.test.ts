import { describe, expect, it } from 'vitest'
import { fiveVendors } from './__tests__/five-vendors.ts'
import { decodePaste } from './decode-paste.ts'
import { readPaste } from './read-paste.ts'

const limited = '{"ok":false,"error":"ratelimited"}'
const done = '{"ok":true}'
const record = (status: number, body: string, more = {}) =>
  JSON.stringify({ status, headers: {}, body, ...more })
const entry = (status: number, body: string, url = 'https://example.com/') => ({
  request: { url },
  response: { status, headers: [], content: { text: body } },
})
const archive = (...entries: object[]) => JSON.stringify({ log: { entries } })
const html = '<!DOCTYPE html>\n<html><h1>Oops</h1></html>'
const slack = 'HTTP/2 429 \nretry-after: 5\n\n'

describe('of several responses it reads', () => {
  it.each([
    [
      'the first of two URLs',
      `${slack}${limited}HTTP/2 200 \nserver: x\n\n${done}`,
      429,
      limited,
      'first',
      1,
    ],
    ['with CR', `HTTP/1.1 429 Too\r\n\r\n${limited}HTTP/1.1 200 OK\r\n\r\n${done}`, 429, limited, 'first', 1],
    [
      'whose body ends a line',
      `${slack}${limited}\nHTTP/2 200\n\n${done}\nHTTP/2 200\n\n{}`,
      429,
      limited,
      'first',
      2,
    ],
    [
      'whose body ends with an empty line',
      `${slack}${limited}\n\nHTTP/2 200\n\n${done}`,
      429,
      limited,
      'first',
      1,
    ],
    ['that are pages', `HTTP/1.1 502 Bad\n\n${html}\nHTTP/1.1 200 OK\n\n${done}`, 502, html, 'first', 1],
    [
      'that are XML',
      `HTTP/1.1 403\n\n<?xml version="1.0"?>\n<Error><Code>A</Code></Error>HTTP/1.1 200 OK\n\n`,
      403,
      '<?xml version="1.0"?>\n<Error><Code>A</Code></Error>',
      'first',
      1,
    ],
    [
      'of text with its length',
      'HTTP/1.1 429\ncontent-length: 6\n\nNo 한HTTP/1.1 200 OK\n\nyes',
      429,
      'No 한',
      'first',
      1,
    ],
    [
      'of text and a line break',
      'HTTP/1.1 429\ncontent-length: 2\n\nNo\nHTTP/1.1 200 OK\n\nyes',
      429,
      'No',
      'first',
      1,
    ],
    ['without bodies', 'HTTP/1.1 429\n\nHTTP/1.1 200 OK\n\n{}', 429, '', 'first', 1],
    [
      'after a redirect',
      `HTTP/1.1 301\nlocation: /x\n\n${slack}${limited}\nHTTP/1.1 302\nlocation: /y\n\nHTTP/1.1 200\n\n{}`,
      429,
      limited,
      'first',
      1,
    ],
    [
      'the first line of NDJSON',
      [record(429, limited), record(200, done), record(200, done)].join('\n'),
      429,
      limited,
      'first',
      2,
    ],
    ['with CR', [record(429, limited), record(200, done)].join('\r\n'), 429, limited, 'first', 1],
    [
      'among others',
      ['{"level":30,"msg":"up"}', record(429, limited), 'x', record(200, done), '{"a":'].join('\n'),
      429,
      limited,
      'first',
      1,
    ],
    [
      'the last of an archive',
      archive(entry(200, done), entry(0, ''), { request: {} }, entry(429, limited)),
      429,
      limited,
      'last',
      2,
    ],
  ])('%s', (_, paste, status, body, read, count) => {
    expect(readPaste(paste)).toMatchObject({ response: { status, body }, others: { read, count } })
  })
})

describe('one response is', () => {
  it.each([
    ['the last of a chain of redirects', `HTTP/1.1 301\nlocation: /x\n\n${slack}${limited}`, limited],
    [
      'what follows a redirect with a body',
      `HTTP/1.1 301\nlocation: /x\n\n${html}\n\n${slack}${limited}`,
      limited,
    ],
    ['what follows 100 Continue', `HTTP/1.1 100 Continue\n\n${slack}${limited}`, limited],
    ['what follows a tunnel', `HTTP/1.1 200 Connection established\n\n${slack}${limited}`, limited],
    ['what follows a challenge', `HTTP/1.1 401\nwww-authenticate: Digest\n\n${slack}${limited}`, limited],
    ['one whose body quotes HTTP', `${slack}{"a":"HTTP/1.1 200 OK"}`, '{"a":"HTTP/1.1 200 OK"}'],
    ['one whose JSON is cut', `${slack}{"a":\nHTTP/1.1 200 OK\n{}`, '{"a":\nHTTP/1.1 200 OK\n{}'],
    [
      'one whose page talks of HTTP',
      `${slack}<p></p>\nHTTP/1.1 500 happens\nhere`,
      '<p></p>\nHTTP/1.1 500 happens\nhere',
    ],
    [
      'one of another length',
      'HTTP/1.1 429\ncontent-length: 9\n\nNo\nHTTP/1.1 200 OK\nx: y',
      'No\nHTTP/1.1 200 OK\nx: y',
    ],
    [
      'the last part of a batch',
      'HTTP/1.1 200\n\n--b\n\nHTTP/1.1 404\n\n{}\n--b\n\nHTTP/1.1 409\n\n{}',
      '{}',
    ],
    ['a line of NDJSON', record(429, limited), limited],
    ['an archive’s only one', archive(entry(429, limited)), limited],
  ])('%s', (_, paste, body) => {
    const found = readPaste(paste)
    expect(found).toMatchObject({ kind: 'response', response: { body } })
    expect(found).not.toHaveProperty('others')
  })

  it('a stream of JSON: its lines aren’t records', () => {
    expect(readPaste('{"text":"a"}\n{"text":"b"}\n{"error":"overloaded"}')).not.toHaveProperty('others')
  })
})

it('keeps the vendors of the others out of it', async () => {
  const lines = [
    record(200, '{"status":false,"code":40402,"message":"TOO_MANY_EVENTS","data":null}'),
    record(200, '{}', { url: 'https://api.stripe.com/v1/charges' }),
  ]
  const decoded = await decodePaste(lines.join('\n'), {}, fiveVendors)
  expect(decoded).toMatchObject({
    vendor: { adapter: { vendor: 'dfinery-import' } },
    others: { count: 1, read: 'first' },
  })
})

it.each([
  ['whole responses', 'HTTP/1.1 429\n\n[]\n'.repeat(60_000)],
  [
    'responses with lengths',
    `HTTP/1.1 429\ncontent-length: 999999\n\n${'x\nHTTP/1.1 200\na: b\n'.repeat(50_000)}`,
  ],
  ['status lines in JSON', `HTTP/1.1 429\n\n["${'x'.repeat(500_000)}${']HTTP/1.1 200\n\n'.repeat(30_000)}`],
  ['lines that are no records', '{}\n'.repeat(340_000)],
  ['records', `${record(429, limited)}\n`.repeat(14_000)],
])('reads a megabyte of %s in under a second', (_, paste) => {
  const begun = performance.now()
  readPaste(paste)
  expect(performance.now() - begun).toBeLessThan(1000)
})
