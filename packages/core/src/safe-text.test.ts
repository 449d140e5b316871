import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { safeText } from './safe-text.ts'

test.each([
  ['plain words stay', 'Invalid token.', 'Invalid token.'],
  ['plain words with digits stay', 'At most 100 items (got 1,234)!', 'At most 100 items (got 1,234)!'],
  [
    'a vendor object id stays',
    'No such customer: cus_NffrFeUfNV2Hib',
    'No such customer: cus_NffrFeUfNV2Hib',
  ],
  ['outer space goes', '  Entry not found. ', 'Entry not found.'],
  ['Korean stays', '유효하지 않은 토큰입니다', '유효하지 않은 토큰입니다'],
  ['an emoji stays whole', 'broken 🚧 pipe', 'broken 🚧 pipe'],
  ['colours', 'a \u001b[31mred\u001b[0m b', 'a red b'],
  ['a title sequence', 'a\u001b]0;title\u0007b', 'a b'],
  ['a short escape sequence', 'a\u001bcb', 'a b'],
  ['line ends', 'one\r\ntwo', 'one two'],
  ['a control character without an escape', 'a\u0000b\u007fc\u009bd', 'a b c d'],
  ['text direction', 'ab\u202ecd', 'ab cd'],
  ['a line separator', 'ab\u2028cd', 'ab cd'],
  ['a paragraph separator', 'ab\u2029cd', 'ab cd'],
  ['half a character', 'ab\ud83dcd', 'ab cd'],
  ['a long token with a sign inside', 'a1bcdefghijkl=mnopqrstuvw', '[redacted]'],
  ['only control characters', '\u0001\u0002', ''],
  ['a control character first and last', '\u0001a\u0001', 'a'],
])('%s', (_name, text, safe) => expect(safeText(text).replace(/ +/g, ' ')).toBe(safe))

const secret = 'hunter2Swordfish'
test.each([
  `Authorization: Bearer ${secret}`,
  `bearer ${secret} is not allowed`,
  `Basic ${secret}`,
  'Bearer swordfish',
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
  `Cookie: a=b; session=${secret}`,
  `password: "a b, c/${secret}"`,
  `\\"password\\":\\"${secret}\\"`,
  `Authorization:\r\n Token ${secret}`,
  `\u001b[1mtoken\u001b[0m: ${secret}`,
])('nothing shaped like a credential stays: %s', (text) => {
  expect(safeText(text)).not.toMatch(/hunter2|swordfish/i)
})

test.each(['Unauthorized: invalid signature', 'authorized: yes', 'basic :', 'Bearer :'])(
  'what only looks like one stays: %s',
  (text) => expect(safeText(text)).toBe(text),
)

describe('the length', () => {
  test.each([
    ['text that fits stays', 'a b c', 5, 'a b c'],
    ['text that fits after redaction stays', 'a token=abc_def_ghi_jkl_mno', 18, 'a token=[redacted]'],
    ['half a word goes', 'Too many requests', 10, 'Too many'],
    ['a whole word stays', 'Too many requests', 8, 'Too many'],
    ['half a marker goes', 'a token=abc and more', 16, 'a'],
    ['half a word of 24 characters goes', `a ${'b'.repeat(30)}`, 25, 'a'],
    ['half a longer word stays', `a ${'b'.repeat(30)}`, 26, `a ${'b'.repeat(24)}`],
    ['the only word is cut', 'abcdef', 5, 'abcde'],
    ['a character of two units goes whole', 'abcd🚧', 5, 'abcd'],
    ['a character of two units before the cut stays', 'abc🚧d', 5, 'abc🚧'],
    ['half an escape goes', 'abcd\\\\\\"e', 6, 'abcd'],
    ['a run of backslashes stays', '\\'.repeat(9), 8, '\\'.repeat(5)],
    ['nothing stays of nothing', 'abc', 0, ''],
  ])('%s', (_name, text, maxLength, safe) => expect(safeText(text, maxLength)).toBe(safe))

  it('is 512 if none is given', () => {
    expect(safeText('x'.repeat(512))).toBe('x'.repeat(512))
    expect(safeText('x'.repeat(513))).toBe('x'.repeat(512))
  })

  const query = `//a/?${'x'.repeat(51)}`
  test.each([
    ['is searched and shown', `${query} end`, '//a/?[redacted] end'],
    ['loses its last word if it is cut', `${query} ends`, '//a/?[redacted] [redacted]'],
    ['loses all that follows the cut', `${query} ends here`, '//a/?[redacted] [redacted]'],
  ])('text of twice the length %s', (_name, text, safe) => expect(safeText(text, 30)).toBe(safe))

  /** Redaction makes it so short that what comes after it, far behind the first 512 characters, is shown too. */
  const long = `https://example.com/?${'x'.repeat(960)}`
  test.each([
    ['a token', `${long} abcdefghijklmnopqrstuvwxy${secret}abcdefghijklmnop`],
    ['user info', `${long} https://user:hunter2${secret.repeat(9)}@example.com`],
    ['a key', `${long} AKIAHUNTER2HUNTER2HU${secret.repeat(9)}`],
    ['a key in quotes', `${long} "AKIAHUNTER2HUNTER2HU${secret.repeat(9)}"`],
    ['a quoted password', `${long} password: "hunter2 ${secret.repeat(9)}"`],
    ['a cookie', `${long} Cookie: hunter2=1; ${secret.repeat(9)}`],
  ])('half of %s at the bound of the work is not kept', (_name, text) => {
    for (let shift = 0; shift < 64; shift++) {
      expect(safeText('y'.repeat(shift) + text)).not.toMatch(/hunter2|swordfish|[a-z]{8}abcdefgh/i)
      expect(safeText(text.slice(shift))).not.toMatch(/hunter2|swordfish|abcdefgh/i)
    }
  })
})

describe('whatever the text', () => {
  const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))
  const piece = fc.constantFrom(
    ...[
      'bearer ',
      'Basic ',
      'token',
      'password',
      'auth',
      'key',
      'Cookie: ',
      'Authorization=',
      'session',
      'x',
      'A',
    ],
    ...[
      'eyJab.c',
      'AKIAIOSFODNN7EXAMPLE',
      'sk_live_',
      'xoxb-',
      'SG.',
      '-----BEGIN X-----',
      '-----END X-----',
      '-----',
    ],
    ...[
      ' ',
      ' ',
      '. ',
      ', ',
      ',',
      ';',
      '&',
      '"',
      "'",
      '\\"',
      '\\\\\\"',
      '\\',
      ':',
      ': ',
      '=',
      '>',
      '/',
      '//',
      '@',
      '?',
    ],
    ...['https://', '[redacted]', 'abcdefghijklmnopqrst', '7', '80', '-', '_', '+', '한글', '🚧', '\ud83d'],
    ...['\n', '\u0007', '\u001b[1m', '\u001b]', '\u2028', '\u202e'],
  )
  const text = fc.oneof(
    fc.string({ unit: anyUnit, maxLength: 700 }),
    fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
    fc.array(piece, { maxLength: 300 }).map((pieces) => pieces.join('')),
  )
  const maxLength = fc.oneof(fc.constant(512), fc.integer({ min: 0, max: 80 }))

  it('gives one printable line of at most the length, without half a character', () => {
    fc.assert(
      fc.property(text, maxLength, (any, length) => {
        const safe = safeText(any, length)
        expect(safe.length).toBeLessThanOrEqual(length)
        expect(safe).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
        expect(safe).toBe(safe.trim())
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves safe text as it is', () => {
    fc.assert(
      fc.property(text, maxLength, (any, length) => {
        const safe = safeText(any, length)
        expect(safeText(safe, length)).toBe(safe)
      }),
      { numRuns: 5000, examples: [['bearer //?@', 512]] },
    )
  })

  it('gives for plain text what the whole search gives', () => {
    const plainPiece = fc.constantFrom(
      ...[
        'bearer ',
        'Basic ',
        'token',
        'auth',
        'Cookie',
        'eyJ',
        'SG.',
        'AIza',
        'AKIAIOSFODNN7EXA',
        'sk_live_',
        'ghp_',
      ],
      ...[
        'xoxb-',
        '-----BEGIN ',
        'abcdefghijkl',
        'x',
        '7',
        '-',
        '_',
        '+',
        ' ',
        '. ',
        ': ',
        ':',
        '"',
        "('x')",
        '@',
        '한글',
      ],
    )
    fc.assert(
      fc.property(fc.array(plainPiece, { maxLength: 12 }), (pieces) => {
        const plain = pieces.join('')
        expect(safeText(plain)).toBe(safeText(`${plain} \u0007`)) // a control character is not plain
      }),
      { numRuns: 5000 },
    )
  })

  test.each([
    ' ',
    '\n',
    '\u001b',
    '\u001b[',
    '\u001b]',
    '\u0007',
    '\ud83d',
    '🚧',
    '한',
    '"',
    '\\',
    'a',
    '- ',
    'token=',
  ])('half a million of %j are done at once', (any) => {
    const startedAt = performance.now()
    expect(safeText(any.repeat(500_000)).length).toBeLessThanOrEqual(512)
    expect(performance.now() - startedAt).toBeLessThan(500)
  })

  const many = (piece: string) => piece.repeat(196_000 / piece.length)
  test.each([
    ...[
      ' ',
      '\u001b',
      '\u001b[',
      '\u001b]',
      '\u001b[1',
      '\ud83d',
      '🚧',
      '"',
      '\\',
      'a',
      'a ',
      'a"',
      '\\a',
    ].map(many),
    `${many('a')}" ${many('b')}`, // the search for the last word
    `${many('\\')}ab`, // the search for the last piece
    `${many(' ')}ab`,
  ])('time grows linearly with the length that is kept (%#)', (long) => {
    let fastest = Infinity
    for (let run = 0; run < 5 && fastest > 200; run++) {
      const startedAt = performance.now()
      for (const length of [long.length, 195_000, 99_000]) safeText(`.${long}.`, length)
      fastest = Math.min(fastest, performance.now() - startedAt)
    }
    expect(fastest).toBeLessThan(1000) // quadratic time would be many seconds
  })
})
