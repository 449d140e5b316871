import { describe, expect, it, test } from 'vitest'
import { createAdapter } from '../create-adapter.ts'
import { seen } from './__tests__/seen.ts'
import { readXml } from './xml.ts'

const catalogue = {
  vendor: 'acme-storage',
  title: 'Acme Storage API',
  docsUrl: 'https://docs.acme.example/storage',
  readOn: '2026-11-21',
  details: ['Key'],
  success: { status: 200 },
  failures: {
    NO_SUCH_KEY: { code: 'NoSuchKey', status: 404, category: 'not_found' },
    NOT_MODIFIED: { code: 'ConditionNotMet', status: 304, category: 'failed_precondition' },
    BUSY: { category: 'unavailable', statusAlone: 503 },
  },
} as const

const paths = {
  code: ['Error.Code', 'Error.Detail.Code'],
  subcode: 'Error.Sub',
  message: 'Error.Message',
  requestId: 'Error.RequestId',
  codeHeader: 'x-ms-error-code',
} as const
const strict = createAdapter({ catalogue, read: readXml(paths) })
const store = createAdapter({
  catalogue,
  read: readXml({ ...paths, success: 'any', parts: { list: 'Result.Failed', code: 'Code' } }),
})

const error = (inner: string) => `<Error>${inner}</Error>`
const code = '<Code>NoSuchKey</Code>'

it('gives a success’s text without its byte order mark', () => {
  expect(store.classify({ status: 200, body: '\ufeff<Result/>' })).toEqual({ ok: true, value: '<Result/>' })
})

test.each(['\0', '\u001b', '\u00a0'])('%j before the root isn’t XML’s white space', (before) => {
  expect(strict.classify({ status: 200, body: `${before}<Result/>` }).ok).toBe(false)
  expect(strict.classify({ status: 200, body: ` \t\r\n<Result/>` }).ok).toBe(true)
})

describe('an error document', () => {
  test.each<[string, string, object]>([
    ['has a code', error(code), { reason: 'NO_SUCH_KEY', message: 'NoSuchKey' }],
    [
      'has everything',
      error(`${code}<Sub>7</Sub><Message>m</Message><RequestId>id</RequestId><Key>k</Key>`),
      { subcode: '7', message: 'm', requestId: 'id', details: { Key: 'k' } },
    ],
    [
      'begins with a declaration, comments and space',
      `\uFEFF<?xml version="1.0"?> \n<!-- <x> --> ${error(code)}\n<!-- end -->`,
      {},
    ],
    ['has attributes', `<Error xmlns="http://x/"  a='b"c' ><Code x = "1">NoSuchKey</Code ></Error >`, {}],
    ['has empty elements', `<Error><Key/><A b="c" />${code}</Error>`, { details: { Key: '' } }],
    [
      'has character data',
      error('<Code><![CDATA[NoSuch]]>Key</Code><Message><![CDATA[<a> &amp; b]]></Message>'),
      { message: '<a> &amp; b' },
    ],
    [
      'has entities',
      error(`${code}<Message>&lt;a&gt; &amp;amp; &quot;&apos; &#65;&#x1F600;</Message>`),
      { message: '<a> &amp; "\' A😀' },
    ],
    [
      'has entities that aren’t',
      error(`${code}<Message>&nbsp;&#0;&#x110000;&#99999999;&constructor; &</Message>`),
      { message: '&nbsp;&#0;&#x110000;&#99999999;&constructor; &' },
    ],
    [
      'has the code further in',
      error(`<Detail>${code}<Key>k</Key></Detail><Detail><Key>x</Key></Detail>`),
      { details: { Key: 'k' } },
    ],
    [
      'has the last point of Unicode, which isn’t shown',
      error(`${code}<Message>a&#x10FFFF;b</Message>`),
      { message: 'a b' },
    ],
    ['has a tag just not too long', `<Error a="${'x'.repeat(1012)}">${code}</Error>`, {}],
    ['has elements just not too deep', error(code + '<a>'.repeat(14) + '</a>'.repeat(14)), {}],
    ['has elements just not too many', error('<a/>'.repeat(49_995) + code), {}],
    ['has as many comments before it as may be', '<!---->'.repeat(15) + error(code), {}],
    ['has a documented code second', error('<Code>New</Code><Detail><Code>NoSuchKey</Code></Detail>'), {}],
    ['has space around the code', error('<Code>\n  NoSuchKey\n</Code>'), {}],
  ])('%s', (_name, body, expected) => {
    expect(seen(strict, 404, body)).toMatchObject({ reason: 'NO_SUCH_KEY', ...expected })
  })

  test.each<[string, string]>([
    ['a page', '<html><body><Error><Code>NoSuchKey</Code></Error></body></html>'],
    ['a page with a declaration', `<?xml version="1.0"?><!DOCTYPE html><html>${error(code)}</html>`],
    ['a document with a DTD', `<!DOCTYPE Error [<!ENTITY a "NoSuchKey">]>${error('<Code>&a;</Code>')}`],
    ['a DTD further in', `<Error><!DOCTYPE x>${code}</Error>`],
    ['a document of another root', '<Problem><Code>NoSuchKey</Code></Problem>'],
    ['a root that only begins so', '<Errors><Code>NoSuchKey</Code></Errors>'],
    ['a document that breaks off', `<Error>${code}`],
    ['a tag that breaks off', `<Error>${code}</Error`],
    ['a comment that breaks off', `<!-- ${error(code)}`],
    ['a comment that ends as it begins', `<!-->${error(code)}`],
    ['too many comments', '<!---->'.repeat(16) + error(code)],
    ['character data that breaks off', `<Error>${code}<![CDATA[</Error>`],
    ['two roots', error(code) + error(code)],
    ['text before it', `x${error(code)}`],
    ['text after it', `${error(code)}x`],
    ['character data before it', `<![CDATA[ ]]>${error(code)}`],
    ['tags that don’t match', `<Error>${code}<a></b></Error>`],
    ['a closing tag with an attribute', `<Error>${code}</Error a="b">`],
    ['attributes without quotes', `<Error a=b>${code}</Error>`],
    ['a tag too long', `<Error a="${'x'.repeat(1013)}">${code}</Error>`],
    ['a tag in a tag', error(`<a <b>${code}</b>`)],
    ['elements too deep', error(code + '<a>'.repeat(15) + '</a>'.repeat(15))],
    ['elements too many', error('<a/>'.repeat(49_996) + code)],
    ['a document too long', error(code + ' '.repeat(4 * 1024 * 1024))],
    ['JSON', '{"Error":{"Code":"NoSuchKey"}}'],
    ['the code elsewhere', error('<Inner><Code>NoSuchKey</Code></Inner>')],
  ])('isn’t %s', (_name, body) => {
    const found = seen(strict, 404, body)
    expect(found).toMatchObject({ documented: false, category: 'not_found', decidedBy: 'status' })
    expect(found).toHaveProperty('excerpt')
    expect(seen(strict, 503, body)).toMatchObject({ documented: false })
  })

  it('has an element of the prototype’s name', () => {
    const found = seen(strict, 404, error(`${code}<__proto__>x</__proto__><Key>k</Key>`))
    expect(found).toMatchObject({ details: { Key: 'k' } })
    expect(Object.prototype).not.toHaveProperty('Key')
  })

  it('with a message alone isn’t surely the vendor’s', () => {
    const found = seen(strict, 503, error('<Message>m</Message>'))
    expect(found).toMatchObject({ documented: false, message: 'm', excerpt: error('<Message>m</Message>') })
  })
})

describe('a header', () => {
  const headers = { 'x-ms-error-code': 'NoSuchKey' }

  test.each<[string, number, string, object]>([
    ['is all there is', 404, '', { reason: 'NO_SUCH_KEY' }],
    ['stands beside JSON', 404, ' {"odata.error":{}}', { reason: 'NO_SUCH_KEY' }],
    [
      'stands beside the same code',
      404,
      error(`${code}<Message>m</Message>`),
      { reason: 'NO_SUCH_KEY', message: 'm' },
    ],
    ['counts under 200', 200, '', { reason: 'NO_SUCH_KEY' }],
    ['doesn’t count beside a page', 404, '<!DOCTYPE html><html>', { documented: false }],
    ['doesn’t count beside an old page', 404, '<HTML>', { documented: false }],
    ['doesn’t count beside a gateway’s text', 404, 'Bad Gateway', { documented: false }],
    ['doesn’t count beside text with brackets', 404, 'gateway[7] {x}', { documented: false }],
  ])('%s', (_name, status, body, expected) => {
    expect(seen(strict, status, body, headers)).toMatchObject(expected)
  })

  it('stands beside JSON that a client has already parsed', () => {
    const body = { error: { code: 'NoSuchKey' } }
    expect(strict.classify({ status: 404, headers, body })).toMatchObject({
      fault: { reason: 'NO_SUCH_KEY' },
    })
    expect(strict.classify({ status: 404, headers: {}, body })).toMatchObject({
      fault: { documented: false },
    })
    expect(strict.classify({ status: 404, headers, body: 7 })).toMatchObject({ fault: { documented: false } })
  })

  it('decides a redirect status too', () => {
    expect(seen(strict, 304, '', { 'x-ms-error-code': 'ConditionNotMet' })).toMatchObject({
      reason: 'NOT_MODIFIED',
    })
  })
})

describe('a success', () => {
  test.each<[string, string]>([
    ['a document', '<?xml version="1.0"?><List><Key>a</Key></List>'],
    ['a document that isn’t read further', '<List a=b><Key></List>'],
    ['an empty element', '<?xml version="1.0"?><List a="b"/>'],
    ['a document before a comment', '<List></List >\n<!-- served -->'],
    ['a document after a comment with markup', '<!-- see <List of <b>> --><List><K/></List>'],
    ['an empty element whose attribute has a >', '<List a="x>y" b=\'/>\'/>\n'],
    ['elements whose names begin alike', '<List><ListItem>a</ListItem></List>'],
    ['nothing', ''],
    ['space', '\n'],
  ])('is %s', (_name, body) => expect(seen(strict, 200, body)).toStrictEqual({ value: body }))

  test.each([
    '<html></html>',
    '<!DOCTYPE html><html></html>',
    'OK',
    '{"a":1}',
    '<',
    '< a>',
    '<List a=b>',
    '<List><Key/>',
    '<List><Key>a</Key></Lis',
    '<List></List',
    '<List>',
    '<List></ListItem>',
    '<List><ListItem>a</ListItem><ListItem>b',
    '<List><List>a</List><Ke',
    '<List next="/a/>b"><Key>',
    '<List next="/>',
    '<!-- <List/> --><List><Key>',
    '<List><![CDATA[</List>]]><K',
    '<List><!-- </List> --><K',
    '<List/><K',
    '<h\n<html',
    '<h\n<html></h>',
  ])('isn’t %s', (body) => expect(seen(strict, 200, body)).toMatchObject({ category: 'malformed_response' }))

  it('isn’t an error document', () => {
    expect(seen(strict, 200, error('<Code>New</Code>'))).toMatchObject({ category: 'unknown', code: 'New' })
    expect(seen(strict, 200, error('<Message>m</Message>'))).toMatchObject({ category: 'malformed_response' })
    expect(seen(strict, 200, '<Error/>')).toMatchObject({ category: 'malformed_response' })
  })

  test.each(['<!DOCTYPE html><html></html>', 'OK', '{"a":1}', '', error('<Code>New</Code>')])(
    'may be any object: %s',
    (body) => expect(seen(store, 200, body)).toStrictEqual({ value: body }),
  )

  it('may be any object if no parts are named', () => {
    const plain = createAdapter({ catalogue, read: readXml({ ...paths, success: 'any' }) })
    const body = error('<Code>New</Code>')
    expect(seen(plain, 200, body)).toStrictEqual({ value: body })
  })

  it('isn’t an object beside a status or a header that says otherwise', () => {
    expect(seen(store, 404, error('<Code>New</Code>'))).toMatchObject({ code: 'New', documented: false })
    expect(seen(store, 200, '', { 'x-ms-error-code': 'New' })).toMatchObject({ code: 'New' })
  })

  it('isn’t an object if it’s a documented error, or the beginning of one', () => {
    const { codeHeader, ...inBody } = paths
    const plain = createAdapter({ catalogue, read: readXml({ ...inBody, success: 'any' }) })
    expect(seen(plain, 200, error(code))).toMatchObject({ reason: 'NO_SUCH_KEY' })
    expect(seen(plain, 200, `<Error>${code}`)).toMatchObject({ category: 'malformed_response' })
    // A vendor with a header for the code would have sent it.
    expect(seen(store, 200, error(code), { [codeHeader]: 'NoSuchKey' })).toMatchObject({
      reason: 'NO_SUCH_KEY',
    })
    expect(seen(store, 200, error(code))).toStrictEqual({ value: error(code) })
  })

  it('may have parts that failed', () => {
    const body = '<Result><Failed><Code>New</Code></Failed><Failed><Code>NoSuchKey</Code></Failed></Result>'
    expect(seen(store, 200, body)).toMatchObject({
      category: 'partial_failure',
      items: [
        { at: 0, code: 'New' },
        { at: 1, reason: 'NO_SUCH_KEY' },
      ],
    })
  })

  it('isn’t a body that was parsed', () => {
    expect(strict.classify({ status: 200, body: { Error: {} } }).ok).toBe(false)
    expect(strict.classify({ status: 204, body: undefined })).toStrictEqual({ ok: true, value: '' })
  })
})
