import { describe, expect, it } from 'vitest'
import { read } from './reader.ts'

const failure = '{"result":"fail","message":"query_error"}'
const queryError = { ok: false, code: 'query_error', message: 'query_error' }

describe('a body is', () => {
  it.each([
    ['a CSV', 'event,user\nlogin,u1\n', { ok: true, value: 'event,user\nlogin,u1\n' }],
    ['a CSV with braces', '{id},name\n{,}\n', { ok: true, value: '{id},name\n{,}\n' }],
    ['a failure', failure, queryError],
    ['a failure after a byte order mark and white space', `\ufeff\r\n ${failure}\n`, queryError],
    ['a failure with the message first', '{"message":"query_error","result":"fail"}', queryError],
    ['a failure that a client has parsed', JSON.parse(failure), queryError],
    ['a failure without a code', '{"result":"fail","message":""}', { ok: false }],
    ['a failure after rows', `a,b\n1,${failure}`, { ...queryError, phase: 'stream' }],
    ['a failure that is cut off after rows', 'a,b\n1,{"res', { ok: false, malformed: true, phase: 'stream' }],
  ])('%s', (_, body, reading) => {
    expect(read(body)).toEqual(reading)
  })

  it.each([
    ['', ' \n', '\ufeff', '{', '<html>', '{"result":"fail","mess', `${failure}\n1,2\n`],
    ['{}', '{"result":"ok"}', '{"result":true}', '{"message":"query_error"}'],
    [undefined, null, 7, true, [], ['result'], new Uint8Array(), Object.create({ result: 'fail' })],
  ])('neither a CSV nor a failure: %j, %j and the like', (...bodies) => {
    for (const body of bodies) expect(read(body)).toBeUndefined()
  })
})
