import { describe, expect, it } from 'vitest'
import { bodyOf, latin1, readGuarded } from './__tests__/read-guarded.ts'
import { longestFailure, read } from './reader.ts'
import { longestBeginning } from './written-failure.ts'

const rows = 'event,user\nlogin,u1\nlogin,u2\n'
const failure = '{"result":"fail","message":"query_error"}'
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

const isData = async (body: string) => {
  expect(await readGuarded(bodyOf([body]))).toMatchObject({ rows: latin1(body) })
  expect(await readGuarded(bodyOf([body]))).not.toHaveProperty('failure')
  expect(read(body)).toEqual({ ok: true, value: body })
}

/** Checks that a failure is found after what came before, in the stream and in the whole text, and what is read of it. */
async function isFound(before: string, text: string, reading: object) {
  const guarded = await readGuarded(bodyOf([before + text]))
  expect(guarded).toMatchObject({ rows: latin1(before), failure: text.slice(0, longestFailure) })
  expect(read(before + text)).toEqual({ ok: false, phase: 'stream', ...reading })
  expect(read(guarded.failure) ?? { malformed: true }).toMatchObject(reading)
}

const queryError = { code: 'query_error', message: 'query_error' }
const malformed = { malformed: true }

describe('a failure is found', () => {
  it.each([
    ['after a whole row', rows],
    ['after a row that is cut', 'event,user\nlogin,u1\nlog'],
    ['after a quoted cell that is cut', 'event,user\nlogin,"u1, the fir'],
    ['after a quoted cell', 'event,user\nlogin,"u1"'],
    ['after a stray quote', 'event,user\nlogin,5" disk\nlogin,u2\n'],
    ['after a row that ends with {', 'event,user\nlogin,{'],
    ['after a row that ends with { and a line break', 'event,user\nlogin,{\n'],
    ['after half of a beginning', 'event,user\nlogin,{"result":{"message":"x'],
    ['after many rows', rows.repeat(10_000)],
    ['after Korean', '이름,나이\n가나다,'],
    ['after a quoted cell that holds such JSON', `event,json\nx,${quoted(failure)}\n`],
    ['after a quoted cell that holds half of such JSON', 'event,json\nx,"{""result"":'],
  ])('%s', async (_, before) => {
    await isFound(before, failure, queryError)
  })

  it.each([
    ['pretty-printed', '{\r\n    "result" : "fail",\r\n\t"message": "query_error"\r\n}'],
    ['with a line break around each part', '{\n "result"\n:\n "fail"\n,\n"message":"query_error"}'],
    ['without indentation', '{\n"result":"fail",\n"message":"query_error"\n}'],
    ['with the message first', '{"message":"query_error","result":"fail"}'],
    ['with the message first, pretty-printed', '{\n  "message": "query_error",\n  "result": "fail"\n}\n'],
    ['with a field more', '{"result":"fail","message":"query_error","trace":{"id":[1,{"a":"}"}]}}'],
    ['with white space after it', `${failure}\r\n \t\n`],
    ['with 100 KiB of white space after it', `${failure}${' '.repeat(100 * 1024)}`],
    ['that is 60 KiB long', `${failure.slice(0, -1)},"trace":"${'x'.repeat(60 * 1024)}"}`],
    ['with a long beginning', `{${' '.repeat(longestBeginning - 16)}${failure.slice(1)}`],
  ])('%s', async (_, text) => {
    await isFound(rows, text, queryError)
  })

  it.each([
    ['no code', '{"result":"fail"}', { code: undefined }],
    ['a message in Korean', '{"result":"fail","message":"쿼리 실패"}', { code: '쿼리 실패' }],
    [
      'quotes and braces in its message',
      '{"message":"a {\\"b\\"}, \\\\","result":"fail"}',
      { code: 'a {"b"}, \\' },
    ],
  ])('with %s', async (_, text, reading) => {
    const guarded = await readGuarded(bodyOf([rows + text]))
    expect(guarded).toMatchObject({ rows, failure: text })
    expect(read(rows + text)).toMatchObject({ ok: false, phase: 'stream', ...reading })
  })

  it.each([
    ['itself cut off', '{"result":"fail"'],
    ['cut off behind a { in its message', '{"message":"query {'],
    ['written twice', `${failure}${failure}`],
    ['followed by rows', `${failure}\n${rows}`],
    ['followed by 1 MiB of rows', `${failure}\n${'login,u3\n'.repeat(120_000)}`],
    ['longer than what is read of it', `${failure.slice(0, -1)},"trace":"${'x'.repeat(longestFailure)}"}`],
    ['with white space that JSON has not', '{\f"result":\v"fail"}'],
  ])('%s, as malformed', async (_, text) => {
    await isFound(rows, text, malformed)
  })

  it('cut off after many rows, as malformed', async () => {
    await isFound(rows.repeat(1000), '{"resu', malformed)
  })

  it('cut off anywhere after its first letter, as malformed', async () => {
    const pretty = '{\n  "message": "query_error",\n  "result": "fail"\n}'
    for (const text of [failure, pretty, pretty.replaceAll(' ', ''), `{\t ${failure.slice(1)}`])
      for (let end = text.indexOf('"') + 2; end < text.length; end++)
        if (!mayBeTwoRows(text.slice(0, end))) await isFound(rows, text.slice(0, end), malformed)
  })
})

const mayBeTwoRows = (text: string) => text === '{\n"message"'

describe('what is data', () => {
  it.each([
    ['such JSON in a quoted cell', `x,${quoted(failure)}`],
    ['such JSON in a quoted cell, at the end of a row', `x,${quoted(failure)}\n`],
    ['such JSON in a quoted cell of many lines', 'x,"{\n  ""result"": ""fail""\n}"\n'],
    ['such JSON with quotes behind backslashes', `x,"${failure.replaceAll('"', '\\"')}"\n`],
    ['such JSON that is cut off in a quoted cell', 'x,"{""result"":""fail""'],
    ['a last cell {', 'x,{'],
    ['a last cell { and white space', 'x,{ \t\r\n'],
    ['a quoted last cell that ends with {', 'x,"{"'],
    ['a quoted last cell that ends with { and a line break', 'x,"{\n"'],
    ['a quoted cell that ends with { before another', 'x,"{",r\n'],
    ['a quoted cell that ends with { before a row', 'x,"{"\nmessage\n'],
    ['a row that ends with { before a quoted cell', 'x,{\n"result",y\n'],
    ['a row that ends with { before a last quoted cell', 'x,{\n"result"'],
    ['a row that ends with { before a last quoted row', 'x,{\r\n"message"\r\n'],
    ['a failure that is a column', '{\n"result"\n:\n"fail"\n}\n'],
    ['a failure that is a column, cut off', '{\n"result"\n:\n'],
    ['a failure that is a column, message first', '{\n"message"\n:\n"x"\n,\n"result"\n:\n"fail"\n}\n'],
    ['an empty object', 'x,{}'],
    ['other bare JSON', 'x,{"role":"admin"}\n'],
    ['bare JSON with a message', 'x,{"message":"hello"}\n'],
    ['bare JSON with a message and a result', 'x,{"message":"hello","result":"ok"}\n'],
    ['bare JSON with a name that begins alike', 'x,{"messages":[],"results":"fail"}\n'],
    ['bare JSON with another result', 'x,{"result":"failed"}\n'],
    ['bare JSON in an earlier row', 'x,{"message":"hello"}\ny,z\n'],
    ['bare JSON whose message is cut by a line break', 'x,{"message":"hello\n","result":"fail"}\n'],
    ['bare JSON whose message has no first quote', 'x,{"message":hello","result":"fail"}\n'],
    ['bare JSON with a control character', 'x,{\u0001"result":"fail"}\n'],
    ['such JSON in an array', 'x,[{"code":1}]\n'],
    ['the fields without a brace', 'x,"result":"fail"'],
    ['a beginning that is too long', `{${' '.repeat(longestBeginning)}${failure.slice(1)}`],
    ['a great many {', '{'.repeat(20_000)],
    ['a great many { and quotes', '{"'.repeat(20_000)],
  ])('%s', async (_, text) => {
    await isData(rows + text)
  })
})

it('a hostile body takes milliseconds', async () => {
  const hostile = [
    '{',
    '{"r',
    '{"result":',
    '{"message":{',
    '{"message":"\\',
    '{ \t\n "m',
    '{\n"result"\n:\n"fail"',
  ]
  for (const text of [...hostile, `{${' '.repeat(longestBeginning - 2)}`]) {
    const body = rows + text.repeat(2 ** 18 / text.length)
    const start = performance.now()
    await readGuarded(bodyOf([body]))
    read(body)
    expect(performance.now() - start).toBeLessThan(1000)
  }
})
