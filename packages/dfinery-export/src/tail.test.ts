import { describe, expect, it } from 'vitest'
import { outcomeOf } from './__tests__/outcome-of.ts'
import { latin1, readOut } from './__tests__/read-out.ts'
import { dfineryExport } from './adapter.ts'

const rows = 'event,user\nlogin,u1\nlogin,u2\n'
const failure = '{"result":"fail","message":"query_error"}'

/** Decodes and classifies what is rows first, and gives what both say of its end. */
async function endOf(body: string) {
  const { rows, fault } = await readOut(new Response(body))
  const classified = dfineryExport.classify({ status: 200, body })
  expect(classified.ok).toBe(fault === undefined)
  if (!classified.ok) expect(fault).toStrictEqual(classified.fault)
  return { rows, fault }
}

describe('a failure after rows', () => {
  it.each([
    ['after a whole row', rows],
    ['after a row that is cut', 'event,user\nlogin,u1\nlog'],
    ['after a quoted cell that is cut', 'event,user\nlogin,"u1, the fir'],
    ['after a quoted cell', 'event,user\nlogin,"u1"'],
    ['after a row that ends with {', 'event,user\nlogin,{'],
    ['after many rows', rows.repeat(10_000)],
    ['after Korean', '이름,나이\n가나다,'],
    ['after a quoted cell that holds such JSON', `event,json\nx,"${failure.replaceAll('"', '""')}"\n`],
  ])('%s', async (_, before) => {
    expect(await endOf(before + failure)).toMatchObject({
      rows: latin1(before),
      fault: { phase: 'stream', code: 'query_error', reason: 'QUERY_ERROR', status: 200, decidedBy: 'code' },
    })
    expect(await outcomeOf(200, before + failure)).toMatchObject({ fault: { phase: 'stream' } })
  })

  it.each([
    ['pretty-printed', '{\r\n    "result" : "fail",\r\n\t"message": "query_error"\r\n}'],
    ['with its fields the other way round', '{"message":"query_error","result":"fail"}'],
    ['with a field more', '{"result":"fail","message":"query_error","trace":{"id":[1,{"a":"}"}]}}'],
    ['with white space after it', `${failure}\r\n \t\n`],
    ['of 4 KiB', `${failure.slice(0, -1)}${' '.repeat(4096 - failure.length)}}`],
  ])('%s', async (_, text) => {
    expect(await endOf(rows + text)).toMatchObject({
      rows,
      fault: { phase: 'stream', reason: 'QUERY_ERROR' },
    })
  })

  it.each([
    ['a code that is not documented', '{"result":"fail","message":"new_error"}', { code: 'new_error' }],
    ['no code', '{"result":"fail"}', { message: 'HTTP 200' }],
    ['a message in Korean', '{"result":"fail","message":"쿼리 실패"}', { message: '쿼리 실패' }],
  ])('with %s', async (_, text, fault) => {
    expect(await endOf(rows + text)).toMatchObject({
      rows,
      fault: { ...fault, phase: 'stream', category: 'unknown', documented: false },
    })
  })

  it.each([
    '{"r',
    '{ "result',
    '{"result":"fail',
    '{"result":"fail"',
    `${failure}${failure}`,
    `${failure}\nx`,
  ])('that is itself cut off or spoilt (%s) ends the export all the same', async (text) => {
    expect(await endOf(rows + text)).toMatchObject({
      rows,
      fault: { phase: 'stream', category: 'malformed_response', decidedBy: 'body' },
    })
  })

  it('cut off anywhere after its first letter ends the export all the same', async () => {
    const reversed = '{\n  "message": "query_error",\n  "result": "fail"\n}'
    for (const text of [failure, reversed])
      for (let end = text.indexOf('"') + 2; end < text.length; end++)
        expect(await endOf(rows + text.slice(0, end))).toMatchObject({
          rows,
          fault: { phase: 'stream', category: 'malformed_response' },
        })
  })
})

describe('what is data', () => {
  it.each([
    ['such JSON in a quoted cell', `x,"${failure.replaceAll('"', '""')}"`],
    ['such JSON in a quoted cell, at the end of a row', `x,"${failure.replaceAll('"', '""')}"\n`],
    ['such JSON in a quoted cell of many lines', 'x,"{\n  ""result"": ""fail""\n}"\n'],
    ['such JSON with quotes behind backslashes', `x,"${failure.replaceAll('"', '\\"')}"\n`],
    ['such JSON that is cut off in a quoted cell', 'x,"{""result"":""fail""'],
    ['a last cell {', 'x,{'],
    ['a quoted last cell that ends with {', 'x,"{"'],
    ['a quoted cell that ends with { before another', 'x,"{",r\n'],
    ['a quoted cell that ends with { before a row', 'x,"{"\nmessage\n'],
    ['an empty object', 'x,{}'],
    ['other bare JSON', 'x,{"role":"admin"}\n'],
    ['bare JSON with a message', 'x,{"message":"hello"}\n'],
    ['bare JSON with another result', 'x,{"result":"failed"}\n'],
    ['bare JSON in an earlier row', 'x,{"message":"hello"}\ny,z\n'],
    ['such JSON in an array', 'x,[{"code":1}]\n'],
    ['a failure further than 4 KiB from the end', `${failure}${' '.repeat(4096)}`],
    ['a great many {', '{'.repeat(20_000)],
    ['a great many { and quotes', '{"'.repeat(20_000)],
  ])('%s', async (_, text) => {
    expect(await endOf(rows + text)).toEqual({ rows: rows + text, fault: undefined })
  })
})

it('a hostile tail costs no more than milliseconds', async () => {
  for (const text of ['{"r', '{"result":', '{"message":{', '{ \t\n "m', '{"result":"fail"']) {
    const body = `${rows}${text.repeat(4000)}}`
    const start = performance.now()
    await endOf(body)
    expect(performance.now() - start).toBeLessThan(2000)
  }
})
