import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { headerReader } from '../headers.ts'
import type { ReadContext, Reader } from '../reader.ts'
import { readAws, readAwsXml } from './aws.ts'
import { readGoogleRpc } from './google-rpc.ts'
import { readGraphql } from './graphql.ts'
import { readProblem } from './problem.ts'
import { readXml } from './xml.ts'

const readers: readonly [string, Reader<unknown>][] = [
  ['GraphQL', readGraphql({ code: ['extensions.code', 'type'], userErrors: 'errors' })],
  ['google.rpc', readGoogleRpc({ subcodes: { 'a.B': 'code' } })],
  ['AWS', readAws({ parts: [{ list: 'errors', code: 'code', at: 'path' }], unprocessed: ['data'] })],
  ['AWS XML', readAwsXml()],
  ['XML', readXml({ code: 'Error.Code', success: 'any', parts: { list: 'Error.Error', code: 'Code' } })],
  ['problem', readProblem({ subcode: 'status', requestId: 'instance' })],
]

function contextOf(status: number, headers: object = {}): ReadContext {
  return {
    status,
    header: headerReader(headers),
    documents: (code) => code === 'code',
    decideItem: ({ at }) => ({
      ...(at !== undefined && { at }),
      documented: false,
      category: 'unknown',
      retryable: false,
      processed: 'no',
      message: '',
    }),
  }
}

const names = [
  'error',
  'errors',
  'code',
  'Code',
  'status',
  'details',
  'data',
  'extensions',
  'cost',
  'type',
  'path',
]
const word = fc.constantFrom(
  ...names,
  '__type',
  '@type',
  'message',
  'reason',
  '__proto__',
  'constructor',
  'length',
)
const small = { depthSize: 'small', maxDepth: 5 } as const
const scalar = fc.constantFrom(null, true, 0, 200, 404, '', 'code', '3.5s', 'None')
const json = fc.letrec((tie) => ({
  node: fc.oneof(
    small,
    scalar,
    word,
    fc.dictionary(word, tie('node'), { maxKeys: 5 }),
    fc.array(tie('node'), { maxLength: 3 }),
  ),
})).node
const markup = fc.constantFrom(
  '<Error>',
  '</Error>',
  '<Code>',
  '</Code>',
  '<',
  '>',
  '/',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '&',
  '&#',
  ';',
  '"',
  '=',
  ' ',
  'a',
)
const text = fc.oneof(
  fc.string(),
  fc.array(markup).map((pieces) => pieces.join('')),
)
const status = fc.constantFrom(0, 200, 204, 304, 400, 404, 500, Number.NaN)
const headers = fc.dictionary(
  fc.constantFrom('x-amzn-errortype', 'content-type', 'x-amz-function-error'),
  fc.string(),
)

describe.each(readers)('the reader of %s', (name, read) => {
  it('never throws, whatever JSON or text it’s given', () => {
    fc.assert(
      fc.property(fc.oneof(json, text, fc.anything()), status, headers, (body, each, sent) => {
        const reading = read(body, contextOf(each, sent))
        expect(reading === undefined || typeof reading.ok === 'boolean').toBe(true)
        const asText = typeof body === 'string' ? body : JSON.stringify(body === undefined ? null : 0)
        expect(() => read(asText, contextOf(each, sent))).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })

  it('says the same of an object as text and parsed', () => {
    if (name.includes('XML')) return
    fc.assert(
      fc.property(fc.dictionary(word, json, { maxKeys: 5 }), status, (body, each) => {
        const sent = JSON.stringify(body)
        expect(read(sent, contextOf(each))).toEqual(read(JSON.parse(sent), contextOf(each)))
      }),
      { numRuns: 200 },
    )
  })

  it.each(['<!DOCTYPE html><html><body>502</body></html>', '<html>', 'Bad Gateway'])(
    'knows nothing of %s under 502',
    (page) => {
      expect(read(page, contextOf(502))).toBeUndefined()
    },
  )

  it('reads no field of a prototype', () => {
    const polluted = Object.create({
      error: { code: 500 },
      errors: [{ message: 'x' }],
      code: 'code',
      type: 'code',
      __type: 'code',
      data: {},
    })
    expect(read(polluted, contextOf(500))).toBeUndefined()
  })
})

/** Of a few runs the shortest, in ms: other work on the machine only makes the others longer. */
function shortestMs(run: () => unknown): number {
  let shortest = Number.POSITIVE_INFINITY
  for (let runs = 0; runs < 3; runs++) {
    const start = performance.now()
    run()
    shortest = Math.min(shortest, performance.now() - start)
  }
  return shortest
}

const longestMs = 2000 // what isn't linear takes minutes, and a busy machine takes a while
const mebi = 1024 * 1024
const repeated = (piece: string) => piece.repeat(mebi / piece.length)

describe('a mebibyte', () => {
  test.each<[string, string]>([
    ['open tags', `<Error>${repeated('<a>')}`],
    ['empty elements', `<Error>${repeated('<a/>')}</Error>`],
    ['comments', `<Error>${repeated('<!---->')}</Error>`],
    ['comments before the root', `${repeated('<!---->')}<Error/>`],
    ['instructions before the root', `${repeated('<??>')}<Error/>`],
    ['comments that open', repeated('<!--')],
    ['character data', `<Error>${repeated('<![CDATA[a]]>')}</Error>`],
    ['character data that opens', `<Error>${repeated('<![CDATA[')}`],
    ['smaller-than', `<Error>${repeated('<')}`],
    ['greater-than', `<Error>${repeated('>')}</Error>`],
    ['space in a tag', `<Error${repeated(' ')}`],
    ['attributes', `<Error${repeated(' a="b"')}>`],
    ['long tags', `<Error>${repeated(`<a ${'b'.repeat(1000)}>`)}`],
    ['tags full of space', `<Error>${repeated(`<a${' '.repeat(1000)}/>`)}</Error>`],
    ['entities', `<Error>${repeated('&amp;')}</Error>`],
    ['ampersands', `<Error>${repeated('&#x')}</Error>`],
    ['space', repeated(' ')],
    ['names', `<${repeated('a')}`],
    ['quotes', `<Error ${repeated('"')}>`],
    ['text between elements', `<Error>${repeated('a<b/>')}</Error>`],
    ['codes', `<Error>${repeated('<Code>a</Code>')}</Error>`],
  ])('of %s takes no time', (_name, body) => {
    for (const [, read] of readers)
      expect(shortestMs(() => read(body, contextOf(200)))).toBeLessThan(longestMs)
  })

  test.each<[string, unknown]>([
    ['errors', { errors: Array.from({ length: 50_000 }, (_, index) => ({ message: 'm', path: [index] })) }],
    ['one path', { errors: [{ message: 'm', path: Array.from({ length: 300_000 }, () => 'a') }] }],
    [
      'details',
      {
        error: { code: 400, status: 'X', details: Array.from({ length: 50_000 }, () => ({ '@type': '/a' })) },
      },
    ],
    ['a name', { __type: '#'.repeat(mebi), message: 'm', type: ':'.repeat(mebi) }],
  ])('of %s takes no time', (_name, body) => {
    for (const [, read] of readers)
      expect(shortestMs(() => read(body, contextOf(400)))).toBeLessThan(longestMs * 10)
  })
})
