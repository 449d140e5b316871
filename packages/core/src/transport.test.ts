import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { categories } from './category.ts'
import { transportFailure } from './transport.ts'

type Fields = Readonly<Record<string, unknown>>

const withFields = (message: string, fields: Fields) => Object.assign(new Error(message), fields)
const withCode = (code: string, fields: Fields = {}) => withFields(code, { code, ...fields })
const ofConnect = (code: string) => withCode(code, { syscall: 'connect' })
const ofLookup = (code: string) => withCode(code, { syscall: 'getaddrinfo' })
const fetchFailed = (cause?: unknown) => new TypeError('fetch failed', { cause })
const typeErrorWith = (code: string, message: string) => Object.assign(new TypeError(message), { code })
const ofAxios = (code: string, message: string, cause?: Error) =>
  withFields(message, { name: 'AxiosError', code, ...(cause && { cause }) })

/** What Deno 2.9 puts in the cause of "fetch failed". */
const ofDeno = (why: string) =>
  new Error(
    `error sending request for url (https://api.example/v1?key=hunter2): client error (Connect): ${why}`,
  )

describe('nothing can have been sent: network, retryable, not processed', () => {
  test.each<[string, unknown]>([
    ['Node: refused', fetchFailed(ofConnect('ECONNREFUSED'))],
    ['Node: no route to the host', fetchFailed(ofConnect('EHOSTUNREACH'))],
    ['Node: no route to the network', fetchFailed(ofConnect('ENETUNREACH'))],
    ['Node: the system gave up connecting', fetchFailed(ofConnect('ETIMEDOUT'))],
    ['Node: name not found', fetchFailed(ofLookup('ENOTFOUND'))],
    ['Node: name server silent', fetchFailed(ofLookup('EAI_AGAIN'))],
    ['node:http: refused', ofConnect('ECONNREFUSED')],
    ['axios: refused', ofAxios('ECONNREFUSED', 'connect ECONNREFUSED', ofConnect('ECONNREFUSED'))],
    [
      'undici: connect timeout',
      fetchFailed(withCode('UND_ERR_CONNECT_TIMEOUT', { name: 'ConnectTimeoutError' })),
    ],
    [
      'Node: every address refused',
      fetchFailed(new AggregateError([ofConnect('ECONNREFUSED'), ofConnect('ENETUNREACH')], '')),
    ],
    [
      'Node: the list has a code of its own',
      fetchFailed(
        Object.assign(new AggregateError([ofConnect('ECONNREFUSED')], ''), { code: 'ECONNREFUSED' }),
      ),
    ],
    ['a frozen object', Object.freeze({ code: 'ENOTFOUND', syscall: 'getaddrinfo' })],
    ['wrapped by the caller', new Error('sync failed', { cause: fetchFailed(ofConnect('ECONNREFUSED')) })],
    ...[
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'CERT_HAS_EXPIRED',
      'CERT_NOT_YET_VALID',
      'CERT_REVOKED',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ].map((code): [string, unknown] => [`Node: ${code}`, fetchFailed(withCode(code))]),
    [
      'Bun 1.4: refused',
      typeErrorWith(
        'ECONNREFUSED',
        'ECONNREFUSED: Unable to connect. Is the computer able to access the url?',
      ),
    ],
    [
      'Bun 1.4: no route',
      typeErrorWith(
        'EHOSTUNREACH',
        'EHOSTUNREACH: Unable to connect. Is the computer able to access the url?',
      ),
    ],
    ['Bun 1.4: self-signed', typeErrorWith('DEPTH_ZERO_SELF_SIGNED_CERT', 'self signed certificate')],
    ['Bun 1.2: refused', withCode('ConnectionRefused')],
    ['Bun 1.2: name not found', withCode('FailedToOpenSocket')],
    ['Deno 2.9: refused', fetchFailed(ofDeno('tcp connect error: Connection refused (os error 111)'))],
    ['Deno 2.9: name not found', fetchFailed(ofDeno('dns error: failed to lookup address information'))],
    ['Deno 2.9: unknown issuer', fetchFailed(ofDeno('invalid peer certificate: UnknownIssuer'))],
    [
      'Deno 2.9: TLS to a plain port',
      fetchFailed(ofDeno('received corrupt message of type InvalidContentType')),
    ],
    ['Deno 2.9: reset in the TLS handshake', fetchFailed(ofDeno('Connection reset by peer (os error 104)'))],
    ['Deno 2.0: name not found', new TypeError(ofDeno('dns error: failed to lookup').message)],
  ])('%s', (_name, cause) => {
    expect(transportFailure(cause)).toMatchObject({
      category: 'network',
      retryable: true,
      processed: 'no',
      decidedBy: 'transport',
    })
  })
})

describe('it may have been sent: network, retryable, may have been processed', () => {
  test.each<[string, unknown]>([
    ['Node: reset', fetchFailed(withCode('ECONNRESET', { syscall: 'read' }))],
    ['Node: broken pipe', fetchFailed(withCode('EPIPE', { syscall: 'write' }))],
    ['Node: the route was lost', fetchFailed(withCode('ENETUNREACH', { syscall: 'read' }))],
    ['Node: EHOSTUNREACH of no known call', fetchFailed(withCode('EHOSTUNREACH'))],
    ['Node: ECONNREFUSED of no known call', fetchFailed(withCode('ECONNREFUSED'))],
    ['Node: TLS protocol error while writing', withCode('EPROTO', { syscall: 'write' })],
    ['Node: corrupted TLS record', withCode('ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC')],
    ['Node: corrupted TLS 1.2 record', withCode('ERR_SSL_CIPHER_OPERATION_FAILED')],
    ['Node: corrupted TLS record type', withCode('ERR_SSL_BAD_RECORD_TYPE')],
    ['Node: plain text on a TLS connection, new or old', withCode('ERR_SSL_WRONG_VERSION_NUMBER')],
    ['Node: TLS alert after the handshake', withCode('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED')],
    ['Node: TLS alert that may come late', withCode('ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE')],
    ['undici: socket closed', fetchFailed(withCode('UND_ERR_SOCKET', { name: 'SocketError' }))],
    ['undici: terminated in the body', new TypeError('terminated', { cause: withCode('UND_ERR_SOCKET') })],
    ['undici: redirect to an invalid URL', fetchFailed(typeErrorWith('ERR_INVALID_URL', 'Invalid URL'))],
    ['undici: redirect to another scheme', fetchFailed(new Error('URL scheme must be a HTTP(S) scheme'))],
    ['undici: body stream of the caller failed', fetchFailed(new Error('mine'))],
    [
      'one of several addresses was reached',
      fetchFailed(
        new AggregateError([ofConnect('ECONNREFUSED'), withCode('ECONNRESET', { syscall: 'read' })]),
      ),
    ],
    ['one of several has nothing to say', new AggregateError([ofConnect('ECONNREFUSED'), new Error('lost')])],
    [
      'several and a cause that was sent',
      new AggregateError([ofConnect('EPIPE')], '', { cause: withCode('ECONNRESET') }),
    ],
    [
      'several, of which one was refused before',
      new AggregateError([typeErrorWith('ERR_INVALID_CHAR', ''), withCode('ECONNRESET')]),
    ],
    ['no errors in the list', new AggregateError([], '')],
    [
      'Bun: socket closed',
      typeErrorWith('ECONNRESET', 'ECONNRESET: The socket connection was closed unexpectedly.'),
    ],
    ['Bun: TLS, in the handshake or later', typeErrorWith('EPROTO', 'EPROTO: The TLS handshake failed.')],
    [
      'Bun: redirect to an invalid URL',
      typeErrorWith('RedirectURLInvalid', 'RedirectURLInvalid: Redirect URL'),
    ],
    ['Deno: reset', fetchFailed(new Error('Connection reset by peer (os error 104)'))],
    ['Deno: TLS record corrupted', fetchFailed(new Error("cannot decrypt peer's message"))],
    ['Node: body cut', new TypeError('terminated')],
    ['Deno: body cut', new TypeError('error reading a body from connection')],
    [
      'Deno 2.0: closed',
      new TypeError(
        'error sending request from 127.0.0.1:1 for http://a.example/ (127.0.0.1:2): client error (SendRequest)',
      ),
    ],
    ['Chrome', new TypeError('Failed to fetch')],
    ['Chrome with Sentry', new TypeError('Failed to fetch (api.example.com)')],
    ['Chrome, in the body', new TypeError('network error')],
    ['Firefox', new TypeError('NetworkError when attempting to fetch resource.')],
    ['Safari', new TypeError('Load failed')],
    ['Safari, connection lost', new TypeError('The network connection was lost.')],
    ['React Native', new TypeError('Network request failed')],
    ['axios in a browser', ofAxios('ERR_NETWORK', 'Network Error')],
    ['a code without a message', withCode('ECONNRESET')],
    ['an error of somebody else', new Error('custom')],
    ['a name that ends like a TypeError', withFields('', { name: 'ContentTypeError' })],
    ['a name that begins like a RangeError', withFields('', { name: 'RangeErrorResponse' })],
    ['a vendor’s words about its own connection', new Error(ofDeno('tcp connect error').message)],
    ['a vendor’s words about its own URL', new Error('Failed to parse URL from /v1')],
    ['a TypeError with a code of the system', typeErrorWith('ECONNRESET', 'unknown words')],
    [
      'a TypeError around a code of the system',
      new TypeError('unknown words', { cause: withCode('ECONNRESET') }),
    ],
  ])('%s', (_name, cause) => {
    expect(transportFailure(cause)).toMatchObject({
      category: 'network',
      retryable: true,
      processed: 'maybe',
    })
  })
})

describe('refused before it was sent: invalid_request, not retryable, not processed', () => {
  test.each<[string, unknown]>([
    [
      'Node: URL',
      new TypeError('Failed to parse URL from a b', {
        cause: typeErrorWith('ERR_INVALID_URL', 'Invalid URL'),
      }),
    ],
    ['Bun: URL', typeErrorWith('ERR_INVALID_URL', 'fetch() URL is invalid')],
    [
      'Bun: URL of a Request',
      typeErrorWith('ERR_INVALID_URL', 'Failed to construct \'Request\': Invalid URL "a b"'),
    ],
    [
      'Chrome: URL',
      new TypeError("Failed to execute 'fetch' on 'Window': Failed to parse URL from http://["),
    ],
    ['Firefox: URL', new TypeError('Window.fetch: http://[ is not a valid URL.')],
    ['Safari: URL', new TypeError('URL is not valid or contains user credentials.')],
    ['Node: header value', new TypeError('Headers.append: "a\nb" is an invalid header value.')],
    ['Node: header value, set', new TypeError('Headers.set: "a\nb" is an invalid header value.')],
    ['Node: header name', new TypeError('Headers.append: "a b" is an invalid header name.')],
    [
      'Node: header value beyond Latin-1',
      new TypeError(
        'Cannot convert argument to a ByteString because the character at index 7 has a value of 1082',
      ),
    ],
    ['Bun: header value', new TypeError("Header 'Authorization' has invalid value")],
    ['Bun 1.2: header value', new TypeError("Header '14' has invalid value: 'Bearer x'")],
    ['Bun: header name', new TypeError("Invalid header name: 'bad name'")],
    ['Deno: header value', new TypeError('Invalid header value: "a\nb"')],
    ['Deno: header name', new TypeError('Invalid header name: "bad name"')],
    [
      'Deno: header shape',
      new TypeError("Failed to construct 'Request': 'headers' of 'RequestInit' is not valid"),
    ],
    [
      'undici: header',
      fetchFailed(withFields('invalid transfer-encoding header', { code: 'UND_ERR_INVALID_ARG' })),
    ],
    [
      'node:http: header value',
      typeErrorWith('ERR_INVALID_CHAR', 'Invalid character in header content ["x"]'),
    ],
    [
      'node:http: header name',
      typeErrorWith('ERR_INVALID_HTTP_TOKEN', 'Header name must be a valid HTTP token'),
    ],
    [
      'got: header value',
      withFields('x', {
        name: 'RequestError',
        code: 'ERR_INVALID_CHAR',
        cause: typeErrorWith('ERR_INVALID_CHAR', ''),
      }),
    ],
    ['Node: body on GET', new TypeError('Request with GET/HEAD method cannot have body.')],
    ['Deno: body on GET', new TypeError('Request with GET/HEAD method cannot have body')],
    [
      'Bun: body on GET',
      typeErrorWith('ERR_INVALID_ARG_VALUE', 'fetch() request with GET/HEAD method cannot have body.'),
    ],
    [
      'Chrome: body on GET',
      new TypeError("Failed to execute 'fetch' on 'Window': Request with GET/HEAD method cannot have body."),
    ],
    ['Firefox: body on GET', new TypeError('Window.fetch: HEAD or GET Request cannot have a body.')],
    ['Safari: body on GET', new TypeError("Request has method 'GET' and cannot have a body")],
    ['Node: scheme', fetchFailed(new Error('unknown scheme'))],
    ['Bun: scheme', typeErrorWith('ERR_INVALID_ARG_VALUE', 'protocol must be http:, https: or s3:')],
    ['Deno: scheme', new TypeError("Url scheme 'foo' not supported")],
    ['wrapped by the caller', new Error('sync failed', { cause: new TypeError('Headers.set: "x"') })],
    [
      'every attempt',
      new AggregateError([new TypeError('Headers.set: "x"'), new TypeError('Headers.set: "x"')]),
    ],
  ])('%s', (_name, cause) => {
    expect(transportFailure(cause)).toMatchObject({
      category: 'invalid_request',
      retryable: false,
      processed: 'no',
    })
  })

  test.each<[string, unknown]>([
    ['new URL on Node, and so axios and got', typeErrorWith('ERR_INVALID_URL', 'Invalid URL')],
    ['new URL and fetch on Deno', new TypeError("Invalid URL: 'a b'")],
    [
      'wrapped by the caller',
      new Error('sync failed', { cause: typeErrorWith('ERR_INVALID_URL', 'Invalid URL') }),
    ],
  ])('%s: may have been processed, because a redirect or a callback may have thrown it', (_name, cause) => {
    expect(transportFailure(cause)).toMatchObject({
      category: 'invalid_request',
      retryable: false,
      processed: 'maybe',
    })
  })
})

describe('a programming error or a rejected value: unknown, not retryable, may have been processed', () => {
  test.each<[string, unknown]>([
    ['ReferenceError', new ReferenceError('x is not defined')],
    ['SyntaxError', new SyntaxError('Unexpected token')],
    ['RangeError', new RangeError('Invalid array length')],
    ['URIError', new URIError('URI malformed')],
    ['TypeError', new TypeError("Cannot read properties of undefined (reading 'x')")],
    ['a TypeError with a code of Node', typeErrorWith('ERR_INVALID_ARG_TYPE', 'The "x" argument must be')],
    ['a TypeError that begins like a known one', new TypeError('Failed to fetch the user')],
    [
      'Deno: redirect to an invalid URL',
      new TypeError("Invalid URL: 'http://[' with base 'http://a.example/'"),
    ],
    ['a text that quotes one of Deno', new TypeError("Bad row: Invalid URL: 'a b'")],
    [
      'a programming error inside another error',
      new Error('sync failed', { cause: new ReferenceError('x') }),
    ],
    ['undefined', undefined],
    ['null', null],
    ['a string', 'ECONNREFUSED'],
    ['a number', 0],
    ['a symbol', Symbol('x')],
    ['a function without a name', () => {}],
    ['an object without a prototype', Object.create(null)],
  ])('%s', (_name, cause) => {
    expect(transportFailure(cause)).toMatchObject({
      category: 'unknown',
      retryable: false,
      processed: 'maybe',
    })
  })
})

describe('a known text counts only where fetch wrote it', () => {
  const known = [
    ofDeno('tcp connect error').message,
    'ECONNREFUSED: Unable to connect. Is the computer able to access the url?',
    'Failed to parse URL from x',
    'fetch() URL is invalid',
    'URL is not valid or contains user credentials.',
    'Headers.append: "x" is an invalid header value.',
    'Cannot convert argument to a ByteString',
    "Header 'x' has invalid value",
    "Invalid header name: 'x'",
    'invalid upgrade header',
    'Request cannot be constructed from a URL that includes credentials: x',
    'Cannot construct a Request with a Request object that has already been used.',
    'RequestInit: duplex option is required when sending a body.',
    'Request constructor: x is not an accepted type.',
    'unknown scheme',
    'protocol must be http: or https:',
    "Url scheme 'foo' not supported",
    'Window.fetch: x is not a valid URL.',
    "Failed to execute 'fetch' on 'Window': Invalid name",
  ]

  test.each(known)('%s', (text) => {
    expect(transportFailure(new TypeError(text)).processed).toBe('no')
    expect(transportFailure(fetchFailed(new Error(text))).processed).toBe('no')
    for (const cause of [
      new Error(text),
      new TypeError(`upstream: ${text}`),
      fetchFailed(new Error(`upstream: ${text}`)),
      new TypeError('other words', { cause: new Error(text) }),
      new Error('fetch failed', { cause: new Error(text) }),
      fetchFailed(new Error('other words', { cause: new Error(text) })),
    ]) {
      expect(transportFailure(cause).processed).toBe('maybe')
    }
  })

  test.each([
    'fetch() URL is invalid here',
    'invalid upgrade header in row 7',
    'GET or HEAD cannot have a body in this tool',
    'unknown scheme of colours',
    "'x' is not a valid HTTP method. Choose another.",
    "'TRACE' HTTP method is unsupported. Choose another.",
    "Url scheme 'foo' not supported by the parser",
  ])('not with more words behind it: %s', (text) => {
    expect(transportFailure(new TypeError(text)).processed).toBe('maybe')
  })
})

describe('timeouts: retryable, may have been processed', () => {
  test.each<[string, unknown]>([
    ['AbortSignal.timeout', new DOMException('timed out', 'TimeoutError')],
    ['undici: no headers in time', fetchFailed(withCode('UND_ERR_HEADERS_TIMEOUT'))],
    ['undici: no body in time', new TypeError('terminated', { cause: withCode('UND_ERR_BODY_TIMEOUT') })],
    ['Node: read timeout', withCode('ETIMEDOUT', { syscall: 'read' })],
    ['ETIMEDOUT of no known call', withCode('ETIMEDOUT')],
    ['axios', ofAxios('ECONNABORTED', 'timeout of 10ms exceeded')],
    ['got', withCode('ETIMEDOUT', { name: 'TimeoutError' })],
    [
      'node:http aborted by AbortSignal.timeout',
      withFields('aborted', { name: 'AbortError', cause: new DOMException('', 'TimeoutError') }),
    ],
    [
      'a timeout over several attempts, the last refused',
      withFields('', { name: 'TimeoutError', cause: ofConnect('ECONNREFUSED') }),
    ],
  ])('%s', (_name, cause) => {
    expect(transportFailure(cause)).toMatchObject({
      category: 'timeout',
      retryable: true,
      processed: 'maybe',
    })
  })
})

describe('aborts: cancelled, not retryable, may have been processed', () => {
  const cancelled = { category: 'cancelled', retryable: false, processed: 'maybe' }

  test.each<[string, unknown]>([
    ['abort()', new DOMException('aborted', 'AbortError')],
    ['axios', withCode('ERR_CANCELED', { name: 'CanceledError' })],
    [
      'old Chrome',
      new DOMException("Failed to execute 'fetch' on 'Window': The user aborted a request.", 'AbortError'),
    ],
    ['abort() inside "fetch failed"', fetchFailed(new DOMException('aborted', 'AbortError'))],
  ])('%s', (_name, cause) => {
    expect(transportFailure(cause)).toMatchObject(cancelled)
  })

  test.each<[string, unknown]>([
    ['a string', 'enough'],
    ['an error', new Error('enough')],
    ['a TypeError', new TypeError('enough')],
    ['the refused connection of another request', ofConnect('ECONNREFUSED')],
    ['NaN', Number.NaN],
  ])('abort(reason) with %s', (_name, reason) => {
    const signal = AbortSignal.abort(reason)
    expect(transportFailure(reason, signal)).toMatchObject(cancelled)
    expect(transportFailure(new Error('wrapped', { cause: reason }), signal)).toMatchObject(cancelled)
    expect(transportFailure(reason, new AbortController().signal).category).not.toBe('cancelled')
    expect(transportFailure(reason).category).not.toBe('cancelled')
    expect(transportFailure(reason, null).category).not.toBe('cancelled')
  })

  it('another error than the reason keeps its own meaning', () => {
    const signal = AbortSignal.abort('enough')
    expect(transportFailure(ofConnect('ECONNREFUSED'), signal).processed).toBe('no')
    expect(transportFailure('another', signal).category).toBe('unknown')
    expect(transportFailure(undefined, new AbortController().signal).category).toBe('unknown')
    const late = AbortSignal.abort(new DOMException('', 'TimeoutError'))
    expect(transportFailure(new TypeError('Failed to fetch'), late).category).toBe('network')
  })

  it('axios says "canceled" for a timeout too; the signal knows better', () => {
    const timeout = new DOMException('', 'TimeoutError')
    const canceled = withCode('ERR_CANCELED', { name: 'CanceledError' })
    expect(transportFailure(canceled, AbortSignal.abort(timeout)).category).toBe('timeout')
    expect(transportFailure(timeout, AbortSignal.abort(timeout)).category).toBe('timeout')
  })
})

describe('the message', () => {
  test.each<[unknown, string]>([
    [fetchFailed(ofConnect('ECONNREFUSED')), 'fetch failed (ECONNREFUSED)'],
    [
      fetchFailed(withCode('ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE')),
      'fetch failed (ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE)',
    ],
    [fetchFailed(ofDeno('dns error')), 'fetch failed'],
    [new Error('wrapped', { cause: fetchFailed() }), 'fetch failed'],
    [new TypeError('Failed to fetch (api.example.com)'), 'Failed to fetch'],
    [
      new TypeError('Failed to parse URL from x', { cause: typeErrorWith('ERR_INVALID_URL', '') }),
      'TypeError (ERR_INVALID_URL)',
    ],
    [new DOMException('aborted', 'AbortError'), 'AbortError'],
    [withCode('ERR_CANCELED', { name: 'CanceledError' }), 'CanceledError (ERR_CANCELED)'],
    [new Error('custom text'), 'Error'],
    [withFields('', { name: 'has spaces' }), 'network'],
    [withFields('', { name: 'E'.repeat(65) }), 'network'],
    [withCode('no code'), 'Error'],
    [withCode('-E'), 'Error'],
    [withCode('E'.repeat(65)), 'Error'],
    [withCode('E'.repeat(64)), `Error (${'E'.repeat(64)})`],
    ['a string', 'unknown'],
  ])('%s is %s', (cause, message) => {
    expect(transportFailure(cause).message).toBe(message)
  })

  test.each<[string, unknown]>([
    ['a header value', new TypeError('Headers.append: "hunter2\n" is an invalid header value.')],
    ['a URL that is refused', new TypeError('Failed to parse URL from https://user:hunter2@a.example/')],
    ['a URL that is sent', fetchFailed(ofDeno('dns error: hunter2'))],
    ['an unknown text', new Error('hunter2')],
    ['an unknown text in a cause', fetchFailed(new Error('hunter2'))],
    ['a rejected string', 'hunter2'],
    ['a name', withFields('', { name: 'hunter2 was here' })],
    ['a code', withCode('key=hunter2')],
    [
      'the text of a system error',
      withFields('connect hunter2.example', { code: 'ENOTFOUND', hostname: 'hunter2' }),
    ],
  ])('%s never reaches it', (_name, cause) => {
    expect(transportFailure(cause).message).not.toContain('hunter2')
  })
})

test.each([
  ['syscall', 'connect'],
  ['code', 'ECONNREFUSED'],
])('a %s on the prototype of all objects isn’t the error’s', (name, value) => {
  const clean = transportFailure(new Error('x'))
  Reflect.set(Object.prototype, name, value)
  try {
    expect(transportFailure(new Error('x'))).toEqual(clean)
  } finally {
    Reflect.deleteProperty(Object.prototype, name)
  }
})

describe('odd causes', () => {
  const refuse = () => {
    throw new Error('refused')
  }

  function nested(depth: number): unknown {
    let error: Error = ofConnect('ECONNREFUSED')
    for (let level = 0; level < depth; level++) error = new Error('outer', { cause: error })
    return error
  }

  it('64 errors are looked at; more prove nothing', () => {
    expect(transportFailure(nested(63)).processed).toBe('no')
    expect(transportFailure(nested(64)).processed).toBe('maybe')
    expect(transportFailure(nested(10_000))).toMatchObject({ category: 'network', processed: 'maybe' })
    const refused = (length: number) => ({ errors: new Array(length).fill(ofConnect('ECONNREFUSED')) })
    expect(transportFailure(refused(63)).processed).toBe('no')
    expect(transportFailure(refused(64)).processed).toBe('maybe')
    expect(transportFailure(refused(1_000_000)).processed).toBe('maybe')
  })

  it('a circle proves nothing', () => {
    const circular = new Error('round')
    circular.cause = circular
    expect(transportFailure(circular)).toMatchObject({ category: 'network', processed: 'maybe' })
    const both = new AggregateError([ofConnect('ECONNREFUSED'), circular])
    expect(transportFailure(both).processed).toBe('maybe')
  })

  it('a tree that branches at every level ends at once', () => {
    let tree: unknown = ofConnect('ECONNREFUSED')
    for (let level = 0; level < 40; level++) tree = new AggregateError([tree, tree, tree])
    expect(transportFailure(tree).processed).toBe('maybe')
  })

  test.each<[string, unknown]>([
    ['a proxy whose getters throw', new Proxy({}, { get: refuse, has: refuse, getPrototypeOf: refuse })],
    ['getters that throw', Object.defineProperty({}, 'name', { get: refuse })],
    ['fields of other types', { name: 1, code: {}, syscall: [], message: 7, cause: 7, errors: 'x' }],
    ['a long text in circles', new TypeError('GET '.repeat(100_000))],
  ])('%s: unknown', (_name, cause) => {
    expect(transportFailure(cause)).toMatchObject({ category: 'unknown', processed: 'maybe' })
  })

  it('a broken signal says nothing', () => {
    const broken = new Proxy(new AbortController().signal, { get: refuse })
    expect(transportFailure(fetchFailed(), broken).category).toBe('network')
  })

  it('changes nothing', () => {
    const frozen = Object.freeze(fetchFailed(Object.freeze(ofConnect('ECONNREFUSED'))))
    expect(transportFailure(frozen).processed).toBe('no')
  })

  it('whatever is thrown, it never throws and gives a whole failure', () => {
    const keys = fc.constantFrom('name', 'code', 'syscall', 'message', 'cause', 'errors')
    fc.assert(
      fc.property(fc.anything({ key: keys, withNullPrototype: true }), (cause) => {
        const { category, message, processed } = transportFailure(cause)
        expect(Object.keys(categories)).toContain(category)
        expect(message).not.toBe('')
        expect(processed).toBe('maybe')
      }),
    )
  })
})
