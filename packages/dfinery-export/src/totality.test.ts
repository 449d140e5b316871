import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latin1, readOut, responseOf } from './__tests__/read-out.ts'
import { dfineryExport } from './adapter.ts'

/** What bodies of this API are made of, whole and in bits, well-formed and not. */
const part = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '"',
    ':',
    ',',
    '\n',
    ' ',
    '\r\n',
    '<',
    '\ufeff',
    '한',
    '\0',
    '""',
    '\\"',
    '[',
    'a,b\n',
  ),
  fc.constantFrom(
    'result',
    'message',
    '"result"',
    '"fail"',
    '{"result":"fail"',
    '"message":"query_error"}',
    '{"r',
  ),
  fc.constantFrom(
    '{"result":"fail","message":"query_error"}',
    '{ "message" : "x", "result" : "fail" }\n',
    '{"a":1}',
  ),
  fc.constantFrom('x,"{""result"":""fail""}"\n', 'event,user\n', '<html>', '{"result":"ok"}'),
)
const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''))
const bytes = fc.oneof(
  { weight: 3, arbitrary: text.map((text) => new TextEncoder().encode(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((array) => Uint8Array.from(array)) },
)
const padding = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 4000, max: 4200 }),
  fc.integer({ max: 20_000, min: 0 }),
)
const cuts = fc.array(fc.nat(), { maxLength: 8 })

function split(bytes: Uint8Array<ArrayBuffer>, cuts: readonly number[]): Uint8Array<ArrayBuffer>[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  return places.slice(1).map((end, index) => bytes.slice(places[index], end))
}

async function endOf(response: Response) {
  const { rows, fault } = await readOut(response)
  return { rows, fault }
}

describe('any split of the same bytes gives the same bytes and the same end', () => {
  it.each([
    ['rows', '\ufeff이름,json\n가,"{""result"":""fail""}"\n"{",r\n'],
    [
      'a failure after rows',
      '이름,json\n가,"{""a"":1}"\n나,{ "result" : "fail", "message": "query_error" }\n',
    ],
    ['a failure that is cut off', 'a,b\n1,"{"\n2,{"message":"query_er'],
    ['a failure', '\ufeff\n{ "result": "fail", "message": "query_error" }\n'],
    ['a page', '\ufeff <html>{"result":"fail"}</html>'],
    ['white space', '\ufeff \n\t'],
  ])(
    '%s, in two or three pieces cut at every byte, and byte by byte',
    async (_, text) => {
      const bytes = new TextEncoder().encode(text)
      const whole = await endOf(new Response(bytes))
      expect(await endOf(responseOf(Array.from(bytes, (byte) => Uint8Array.of(byte))))).toEqual(whole)
      for (let first = 0; first <= bytes.length; first++)
        for (let second = first; second <= bytes.length; second++) {
          const pieces = [bytes.slice(0, first), bytes.slice(first, second), bytes.slice(second)]
          expect(await endOf(responseOf(pieces))).toEqual(whole)
        }
    },
    60_000,
  )

  it('any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, padding, bytes, cuts, async (start, length, end, cuts) => {
        const filling = new Uint8Array(length).fill(120)
        const body = Uint8Array.from(Buffer.concat([start, filling, end]))
        const whole = await endOf(responseOf([body]))
        expect(await endOf(responseOf(split(body, cuts)))).toEqual(whole)
        if (whole.rows) expect(latin1(body).startsWith(whole.rows)).toBe(true)
        if (!whole.fault) expect(whole.rows).toBe(latin1(body))
      }),
      { numRuns: 1000 },
    )
  }, 60_000)
})

describe('any answer at all', () => {
  const parsed = fc.oneof(
    fc.record(
      { result: fc.oneof(fc.constant('fail'), fc.jsonValue()), message: fc.jsonValue() },
      { requiredKeys: [] },
    ),
    fc.jsonValue(),
  )
  const body = fc.oneof(
    parsed,
    text,
    fc.string(),
    parsed.map((value) => JSON.stringify(value)),
  )
  const status = fc.oneof(fc.integer({ min: 100, max: 599 }), fc.double(), fc.integer())

  it('gives an outcome whose fault survives JSON and structuredClone, and is not changed', () => {
    fc.assert(
      fc.property(status, body, (status, body) => {
        const before = JSON.stringify(body)
        const outcome = dfineryExport.classify({ status, body })
        expect(JSON.stringify(body)).toBe(before)
        if (outcome.ok) {
          expect(outcome.value).toBe(body)
          return
        }
        expect(JSON.parse(JSON.stringify(outcome.fault))).toStrictEqual(outcome.fault)
        expect(structuredClone(outcome.fault)).toStrictEqual(outcome.fault)
      }),
    )
  })

  it('means the same to decode as to classify, whatever the bytes', async () => {
    const withBody = fc.integer({ min: 200, max: 599 }).filter((status) => ![204, 205, 304].includes(status))
    await fc.assert(
      fc.asyncProperty(withBody, bytes, async (status, body) => {
        const { rows, fault } = await readOut(new Response(body, { status }))
        const classified = dfineryExport.classify({ status, body })
        if (classified.ok) expect([rows, fault]).toEqual([latin1(body), undefined])
        else expect(fault).toStrictEqual(classified.fault)
      }),
      { numRuns: 1000 },
    )
  }, 60_000)
})
