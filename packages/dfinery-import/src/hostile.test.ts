import { describe, expect, it } from 'vitest'
import { dfineryImport } from './adapter.ts'

const odd = [
  41.5,
  {},
  { code: 40402 },
  [],
  [40402],
  true,
  false,
  null,
  '',
  ' 40401 ',
  '040401',
  '4.04e4',
  '1e400',
  -0,
]

describe('values that no code should have', () => {
  it.each(odd)('code %j under HTTP 200 is no success and not documented', (code) => {
    for (const status of [true, false])
      expect(
        dfineryImport.classify({ status: 200, body: JSON.stringify({ status, code, data: null }) }),
      ).toMatchObject({ ok: false, fault: { documented: false } })
  })

  it.each(odd)('code %j keeps an error status', (code) => {
    expect(dfineryImport.classify({ status: 502, body: { status: false, code } })).toMatchObject({
      fault: { status: 502, category: 'unavailable' },
    })
  })

  it.each([7, {}, ['TOO_MANY_EVENTS'], null, true, ''])('message %j gives way to the label', (message) => {
    expect(
      dfineryImport.classify({ status: 200, body: { status: false, code: 40402, message } }),
    ).toMatchObject({
      fault: { reason: 'TOO_MANY_EVENTS', message: 'TOO_MANY_EVENTS' },
    })
  })

  it('a status that is no boolean is none', () => {
    for (const status of ['true', 1, {}, [true]])
      expect(dfineryImport.classify({ status: 200, body: { status, code: 20000 } })).toMatchObject({
        fault: { category: 'malformed_response' },
      })
  })
})

describe('bodies that cannot be used', () => {
  const bodies = [
    '',
    ' ',
    '<html>502</html>',
    '{"status":tr',
    'null',
    '[]',
    '"{}"',
    '0',
    '[{"code":20000}]',
    '\0',
  ]

  it.each(bodies)('%j under HTTP 200 is malformed', (body) => {
    expect(dfineryImport.classify({ status: 200, body })).toMatchObject({
      fault: { category: 'malformed_response', status: 200, decidedBy: 'body' },
    })
  })

  it.each(bodies)('%j under HTTP 504 costs nothing but detail', (body) => {
    expect(dfineryImport.classify({ status: 504, body })).toMatchObject({
      fault: { category: 'timeout', status: 504, decidedBy: 'status' },
    })
  })

  it('a byte order mark and an odd content type change nothing', async () => {
    const headers = { 'content-type': 'text/html' }
    const response = new Response('\ufeff{"status":true,"code":20000,"data":1}', { headers })
    expect(await dfineryImport.decode(response)).toEqual({ ok: true, value: 1 })
  })

  it('a body whose getters throw is one of them', () => {
    const body = {
      get status(): boolean {
        throw new Error('no')
      },
    }
    expect(dfineryImport.classify({ status: 200, body })).toMatchObject({
      fault: { category: 'malformed_response' },
    })
  })

  it('a body nested 100,000 deep ends', () => {
    const body = `{"status":false,"code":40402,"data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(dfineryImport.classify({ status: 200, body })).toMatchObject({
      fault: { reason: 'TOO_MANY_EVENTS' },
    })
  })
})

it('a polluted prototype says nothing', () => {
  const polluted = { status: true, code: 20000, message: 'OK', data: 1 }
  const clean = () => {
    for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name)
  }
  try {
    Object.assign(Object.prototype, polluted)
    const bodies = ['{}', '{"status":true}', '{"code":20000}']
    const outcomes = bodies.map((body) => dfineryImport.classify({ status: 200, body }))
    clean()
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ fault: { category: 'malformed_response' } })
  } finally {
    clean()
  }
})
