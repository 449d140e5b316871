import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { safeText } from './safe-text.ts'

test.each([
  ['plain words stay', 'Invalid token.', 'Invalid token.'],
  ['outer space goes', '  Entry not found. ', 'Entry not found.'],
  ['Korean stays', '유효하지 않은 토큰입니다', '유효하지 않은 토큰입니다'],
  ['an emoji stays whole', 'broken 🚧 pipe', 'broken 🚧 pipe'],
  ['colours', 'a \u001b[31mred\u001b[0m b', 'a red b'.replace('red', ' red ').replace(/ +/g, ' ')],
  ['a title sequence', 'a\u001b]0;title\u0007b', 'a b'],
  ['line ends', 'one\r\ntwo', 'one  two'],
  ['text direction', 'ab\u202ecd', 'ab cd'],
  ['a line separator', 'ab\u2028cd', 'ab cd'],
])('%s', (_name, text, safe) => expect(safeText(text).replace(/ +/g, ' ')).toBe(safe.replace(/ +/g, ' ')))

const secret = 'hunter2Swordfish'
test.each([
  `Authorization: Bearer ${secret}`,
  `bearer ${secret} is not allowed`,
  `Basic ${secret}`,
  `Bearer swordfish`,
  `Invalid token: ${secret}`,
  `{"access_token":"${secret}"}`,
  `api_key=${secret}&x=1`,
  `API-Key : '${secret}'`,
  `password=${secret}`,
  `Cookie: sid=${secret}; a=b`,
  `https://user:${secret}@example.com/path`,
  `https://${secret}@example.com`,
  `Failed to parse URL from https://example.com:x/path?sid=${secret}&b=1`,
  `token eyJhbGciOiJIUzI1NiJ9.${secret}.x`,
  `key sk_live_${secret}1234567890`,
  `${'x'.repeat(500)} token=${secret}`,
])('nothing shaped like a credential stays: %s', (text) => {
  expect(safeText(text)).not.toMatch(/hunter2|swordfish/i)
})

const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))

describe('whatever the text', () => {
  it('gives at most 512 characters on one printable line', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 700 }), (text) => {
        const safe = safeText(text)
        expect(safe.length).toBeLessThanOrEqual(512)
        expect(safe).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        expect(JSON.parse(JSON.stringify(safe))).toBe(safe)
      }),
    )
  })

  test.each([
    ' ',
    '\n',
    '\u001b',
    '\u001b[',
    '\u001b]',
    '"',
    "'",
    'a',
    '-',
    '=',
    'token',
    'token=',
    'bearer ',
    '//',
    '@',
    'eyJ',
    '1',
  ])('half a million of %j are done at once', (piece) =>
    expect(safeText(piece.repeat(500_000)).length).toBeLessThanOrEqual(512),
  )
})
