import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { mayHoldCredential, withoutCredentials } from './credentials.ts'

describe('a value with a name before it', () => {
  test.each([
    ['Invalid token: abc', 'Invalid token: [redacted]'],
    ['secret=abc', 'secret=[redacted]'],
    ['client_secret: abc', 'client_secret: [redacted]'],
    ['API-Key : abc', 'API-Key : [redacted]'],
    ['api_key=abc&x=1', 'api_key=[redacted]&x=1'],
    ['apikey=abc', 'apikey=[redacted]'],
    ['x-api-key: abc', 'x-api-key: [redacted]'],
    ['access_token=abc', 'access_token=[redacted]'],
    ['password=abc', 'password=[redacted]'],
    ['passwd=abc', 'passwd=[redacted]'],
    ['passphrase=abc', 'passphrase=[redacted]'],
    ['db_pass=abc', 'db_pass=[redacted]'],
    ['pwd=abc', 'pwd=[redacted]'],
    ['auth=abc', 'auth=[redacted]'],
    ['authentication_code=abc', 'authentication_code=[redacted]'],
    ['session=abc', 'session=[redacted]'],
    ['sessionid=abc', 'sessionid=[redacted]'],
    ['session_id=abc', 'session_id=[redacted]'],
    ['sig=abc', 'sig=[redacted]'],
    ['X-Amz-Signature=abc', 'X-Amz-Signature=[redacted]'],
    ['Credential=AKID/20150830/us-east-1', 'Credential=[redacted]'],
    ['a token==abc', 'a token==[redacted]'],
    ["'secret' => 'a b' is", "'secret' => '[redacted]' is"],
    ['Server=db;User Id=sa;Password=abc;Database=x', 'Server=db;User Id=sa;Password=[redacted];Database=x'],
    [
      'AccountName=a;AccountKey=ab/c+d==;EndpointSuffix=x',
      'AccountName=a;AccountKey=[redacted];EndpointSuffix=x',
    ],
  ])('%s', (text, safe) => expect(withoutCredentials(text)).toBe(safe))

  test.each([
    [
      'a quoted value is redacted whole',
      'password: "a b, c/d; e" is wrong',
      'password: "[redacted]" is wrong',
    ],
    ['so is one in single quotes', "password: 'a b' is wrong", "password: '[redacted]' is wrong"],
    ['an escaped quote does not end it', '{"password":"a\\"b c","x":1}', '{"password":"[redacted]","x":1}'],
    ['without an end it goes to the end', 'password: "a b', 'password: "[redacted]"'],
    ['an empty one stays', '{"password":"","x":"y"}', '{"password":"","x":"y"}'],
    ['a value after empty quotes', "token: ''abc'' is", "token: [redacted]'' is"],
    [
      'escaped JSON',
      '{\\"password\\":\\"a \\\\\\"b\\",\\"x\\":1}',
      '{\\"password\\":\\"[redacted]\\",\\"x\\":1}',
    ],
    [
      'escaped twice',
      '\\\\\\"password\\\\\\":\\\\\\"a b\\\\\\",x',
      '\\\\\\"password\\\\\\":\\\\\\"[redacted]\\\\\\",x',
    ],
    ['a slash and a comma', 'password=a/b,c is wrong', 'password=[redacted] is wrong'],
    ['a comma after it stays', 'token: abc, please', 'token: [redacted], please'],
    ['a comma before a quote stays', '{"key":1,"x":2}', '{"key":[redacted],"x":2}'],
    ['the same escaped', '{\\"key\\":1,\\"x\\":2}', '{\\"key\\":[redacted],\\"x\\":2}'],
    ['a scheme', 'X-Auth-Token: Bearer abc is', 'X-Auth-Token: [redacted] is'],
    ['one more name', 'Invalid key: password: abc is', 'Invalid key: [redacted] is'],
    ['one more name, quoted', 'key=user_password: "a b" is', 'key="[redacted]" is'],
    ['no more name', 'Invalid token: abc: it expired', 'Invalid token: [redacted] it expired'],
    ['padding', '{"a":"Basic dXNlcg==","b":"c"}', '{"a":"Basic [redacted]","b":"c"}'],
    ['nothing', 'The token: ', 'The token: '],
    ['only signs', 'The token:=> ', 'The token:=> '],
  ])('%s', (_name, text, safe) => expect(withoutCredentials(text)).toBe(safe))
})

test.each([
  ['Cookie: a=1; b=2; session=x', 'Cookie: [redacted]'],
  ['Set-Cookie: a=1; Path=/; Expires=Wed, 09 Jun 2021', 'Set-Cookie: [redacted]'],
  ['Authorization: Token abc', 'Authorization: [redacted]'],
  ['Authorization=Token abc', 'Authorization=[redacted]'],
  ['authorization : Digest username="a", response="b c"', 'authorization : [redacted]'],
  [
    'Authorization: AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=c, Signature=d',
    'Authorization: [redacted]',
  ],
  ['Proxy-Authorization: Negotiate abc def', 'Proxy-Authorization: [redacted]'],
  ['{"Authorization":"Token abc","x":"y z"}', '{"Authorization":"[redacted]","x":"y z"}'],
  ['{\\"Cookie\\":\\"a=1; b=2\\",\\"x\\":\\"y z\\"}', '{\\"Cookie\\":\\"[redacted]\\",\\"x\\":\\"y z\\"}'],
  ['Cookie: \\"a b\\", y z', 'Cookie: \\"[redacted]\\", y z'],
  ["{ cookie: 'a=1; b=2', x: 'y z' }", "{ cookie: '[redacted]', x: 'y z' }"],
])('a header with secrets: %s', (text, safe) => expect(withoutCredentials(text)).toBe(safe))

test.each([
  ['Bearer abc is', 'Bearer [redacted] is'],
  ['bearer  abc', 'bearer  [redacted]'],
  ["Basic 'dXNl cg=='", "Basic '[redacted]'"],
  ['Bearer token-abc', 'Bearer [redacted]'],
  ['Bearer tokens3cret', 'Bearer [redacted]'],
  ['Basic authentication_key', 'Basic [redacted]'],
  ['Bearer token is missing', 'Bearer token is missing'],
  ['Not a "Bearer token".', 'Not a "Bearer token".'],
  ['Basic auth is off', 'Basic auth is off'],
  ['Basic authentication.', 'Basic authentication.'],
  ['Bearer token: abc', 'Bearer [redacted]'],
  ['Basic auth=?', 'Basic [redacted]'],
  ['Bearer -- is missing', 'Bearer -- is missing'],
  ['bearer //?@', 'bearer [redacted]'],
  ['basic //-?-', 'basic [redacted]'],
])('a scheme: %s', (text, safe) => expect(withoutCredentials(text)).toBe(safe))

test.each([
  ['a -----BEGIN RSA PRIVATE KEY----- a/b c -----END RSA PRIVATE KEY----- b', 'a [redacted] b'],
  ['a -----BEGIN PRIVATE KEY----- a/b c', 'a [redacted]'],
  ['AKIAIOSFODNN7EXAMPLE.', '[redacted].'],
  ['ASIAIOSFODNNAEXAMPLE-x.', '[redacted].'],
  ['eyJabc.d-_f.g/+=.', '[redacted]'],
  ['AIzaSyA-x_y.', '[redacted].'],
  ['SG.abc-d_.e-f.', '[redacted].'],
  ['xoxb-abc-def.', '[redacted].'],
  ['sk_live_abc.', '[redacted].'],
  ['rk_live_abc.', '[redacted].'],
  ['sk_test_abc.', '[redacted].'],
  ['ghp_abc.', '[redacted].'],
  ['github_pat_abc_def.', '[redacted].'],
  ['abcdefghijklmnopqrstuvw1.', '[redacted].'],
  ['abcdefghijkl-mnopqr_stuv1+=.', '[redacted].'],
  ['123e4567-e89b-12d3-a456-426614174000.', '[redacted].'],
  ['customer=abcdefghijklmnopqrstuvw1', 'customer=[redacted]'],
])('a key without a name: %s', (text, safe) => expect(withoutCredentials(text)).toBe(safe))

test.each([
  ['https://user:abc@example.com/path', 'https://[redacted]@example.com/path'],
  ['https://abc@example.com', 'https://[redacted]@example.com'],
  ['postgres://user:a@b@db:5432/x', 'postgres://[redacted]@db:5432/x'],
  ['postgres://user:a/b@db:5432/x', 'postgres://[redacted]@db:5432/x'],
  ['https://example.com:8080/@scope/x', 'https://example.com:8080/@scope/x'],
  ['https://example.com/@scope', 'https://example.com/@scope'],
  ['"https://example.com:x","a@b"', '"https://example.com:x","a@b"'],
  ['"https://example.com","a@b"', '"https://example.com","a@b"'],
  ['https://a@b@example.com', 'https://[redacted]@example.com'],
  ['https://abc@example.com:x/@y', 'https://[redacted]@example.com:x/@y'],
  ['"https://example.com",x:a@b', '"https://example.com",x:a@b'],
  ['https://a:b//c@d', 'https://a:b//[redacted]@d'],
  ['"https://example.com:x/path?sid=abc&b=1" failed', '"https://example.com:x/path?[redacted]" failed'],
  ['//example.com/?a=b?c', '//example.com/?[redacted]'],
  ['Really? yes', 'Really? yes'],
  ['Really?yes https://example.com', 'Really?yes https://example.com'],
])('a URL: %s', (text, safe) => expect(withoutCredentials(text)).toBe(safe))

const harmless = [
  'Invalid token',
  'TOO_MANY_EVENTS',
  'The password is wrong',
  'Your card has insufficient funds.',
  'No such customer: cus_NffrFeUfNV2Hib',
  'Invalid API Key provided: sk_test_****1234',
  'THE_REQUEST_HAS_TOO_MANY_EVENTS_IN_ITS_BODY',
  'Limit: 1,000.50 USD on 2026-11-21T10:20:30.000Z (from 2026-11-01 to 2026-11-30)',
  'abcdefghijklmnopqrstuv1',
  'desk_live_1, Asia, AKIAshort, AKIASHORT, Slovakia, SG.x, xoxo, ghost_1',
  'type=customer_subscription2',
  'design: x, keyboard: y, tokens: 5, passed: 3',
  'See https://example.com/docs/errors#not-found.',
  '이벤트가 너무 많습니다: 100개까지 보낼 수 있습니다',
]
test.each(harmless)('plain text stays: %s', (text) => expect(withoutCredentials(text)).toBe(text))

test.each([
  ['Too many requests, try again later.', false],
  ['No such customer: cus_NffrFeUfNV2Hib', false],
  ['abcdefghijklmnopqrstuvw', false],
  ['The token is missing', false],
  ['abcdefghijklmnopqrstuvwx', true],
  ['Bearer abc', true],
  ['BASIC abc', true],
  ['ghp_abc', true],
  ['Invalid token: abc', true],
])('whether a search is needed for %s: %s', (text, needed) => expect(mayHoldCredential(text)).toBe(needed))

describe('whatever the text', () => {
  const around = fc.array(
    fc.constantFrom(
      ' ',
      'a',
      ' the ',
      '. ',
      ', ',
      '"',
      "'",
      '\\',
      '{',
      '}',
      '(',
      ')',
      '&',
      '/',
      '?',
      '!',
      '한글',
      '7',
    ),
    { maxLength: 12 },
  )
  const planted = fc.constantFrom(
    'password=SwOrDfIsH',
    'password: "red SwOrDfIsH, a/b"',
    "secret: 'red SwOrDfIsH'",
    '\\"client_secret\\":\\"red SwOrDfIsH\\"',
    'x-api-key: SwOrDfIsH',
    'Cookie: a=1; b=2; c=SwOrDfIsH',
    'Authorization: Token SwOrDfIsH',
    'Bearer SwOrDfIsH',
    'token: Basic SwOrDfIsH',
    'https://user:SwOrDfIsH@example.com',
    'https://example.com/path?a=1&code=SwOrDfIsH',
    'eyJ0eXAi.SwOrDfIsH',
    'SwOrDfIsHSwOrDfIsHSwOrDfIsH1',
    '-----BEGIN PRIVATE KEY----- SwOrDfIsH',
  )

  it('never keeps a planted secret', () => {
    fc.assert(
      fc.property(around, planted, around, (before, secret, after) => {
        expect(withoutCredentials(`${before.join('')} ${secret} ${after.join('')}`)).not.toContain(
          'SwOrDfIsH',
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('finds a sign in all text that the patterns change, unless it has `/` or `=`', () => {
    const piece = fc.constantFrom(
      ...[
        'bearer ',
        'Basic ',
        'token',
        'Cookie',
        ': ',
        ':',
        'x',
        '"',
        'eyJ',
        'SG.',
        '.',
        'sk_live_',
        'ghp_',
        'xoxb-',
      ],
      ...[
        'AKIA',
        'ASIAIOSFODNN7EXA',
        'AIza',
        '-----BEGIN ',
        'abcdefghijkl',
        '7',
        '-',
        '_',
        '+',
        ' ',
        ', ',
        '?',
        '@',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        if (!mayHoldCredential(text)) expect(withoutCredentials(text)).toBe(text)
      }),
      { numRuns: 5000 },
    )
  })

  /** It takes less than 100 ms on an idle machine; a pattern of quadratic time would take many seconds. */
  const linearMs = 500
  const length = 200_000
  test.each([
    ...[
      ' ',
      '"',
      "'",
      '\\',
      '\\"',
      ':',
      '=',
      '>',
      ',',
      ';',
      '&',
      '/',
      '//',
      '@',
      '?',
      '-',
      '_',
      '.',
      '+',
      'a',
      '1',
    ],
    ...[
      'token',
      'token=',
      'token: ',
      'token="',
      "token='",
      'token=\\"',
      'token=a:',
      'key=,',
      'pass',
      'auth',
      'sessio',
    ],
    ...[
      'authorization',
      'cookie: "',
      'bearer ',
      'basic ',
      'bearer token',
      'bearer "',
      'bearer token, ',
      'key key=',
    ],
    ...[
      '-----',
      '-----BEGIN ',
      '-----BEGIN -----END ',
      'A',
      'AKIA',
      'AKIAA',
      'eyJ',
      'AIza',
      'SG.',
      'SG.a',
      'xoxb-',
    ],
    ...[
      'sk_live_',
      'k_',
      'gh',
      'ghp_',
      'github_pat_',
      '//a:',
      '//a:b',
      '//a:1',
      '//?',
      '//a@',
      '//"',
      'a+',
      'a1=',
      'a-',
    ],
  ])('200,000 characters of %j take linear time', (piece) => {
    const text = piece.repeat(length / piece.length)
    const contexts = [
      text,
      `token=${text}`,
      `token: "${text}`,
      `token${text}`,
      `bearer ${text}`,
      `//a:${text}`,
    ]
    for (const each of contexts) expect(fastestMs(each)).toBeLessThan(linearMs)
  })
})

/** The fastest of a few runs says what the work takes, and not what else the machine is doing. */
function fastestMs(text: string): number {
  let fastest = Infinity
  for (let run = 0; run < 5 && fastest > 100; run++) {
    const startedAt = performance.now()
    withoutCredentials(text)
    mayHoldCredential(text)
    fastest = Math.min(fastest, performance.now() - startedAt)
  }
  return fastest
}
