import { describe, expect, it } from 'vitest'
import { codeString } from './adapter.ts'

const odd = [
  404.5,
  {},
  { code: 'NotFound' },
  [],
  ['NotFound'],
  true,
  null,
  '',
  ' NotFound ',
  'Not Found',
  '1e400',
  -0,
]

describe('values that no field should have', () => {
  it.each(odd)('code %j is not documented, and keeps an error status', (code) => {
    for (const body of [{ code }, { error: { code } }])
      expect(codeString.classify({ status: 520, body: JSON.stringify(body) })).toMatchObject({
        fault: { documented: false, status: 520, category: 'unavailable' },
      })
  })

  it.each(odd)('code %j under HTTP 200 is the vendor’s data', (code) => {
    expect(codeString.classify({ status: 200, body: { code } })).toEqual({ ok: true, value: { code } })
  })

  it.each(['NotFound', ['NotFound'], [{ code: 'NotFound' }], null, 7, true])(
    'error %j is no error object',
    (error) => {
      expect(codeString.classify({ status: 404, body: { error } })).toMatchObject({
        fault: { reason: 'NOT_FOUND', decidedBy: 'status', message: 'Not found' },
      })
    },
  )

  it.each([7, {}, ['Gone'], true, ''])('message %j gives way to the label', (message) => {
    expect(codeString.classify({ status: 404, body: { code: 'NotFound', message } })).toMatchObject({
      fault: { reason: 'NOT_FOUND', message: 'Not found' },
    })
  })

  it('50,000 errors in an array say nothing', () => {
    const errors = Array.from({ length: 50_000 }, () => ({ code: 'NotFound' }))
    expect(codeString.classify({ status: 500, body: { errors, error: errors } })).toMatchObject({
      fault: { reason: 'SERVER_ERROR', decidedBy: 'status' },
    })
  })
})

describe('bodies that cannot be used', () => {
  const bodies = [
    '<html>502</html>',
    '{"code":"NotF',
    'NotFound',
    'null null',
    '\0',
    '<?xml version="1.0"?><code/>',
  ]

  it.each(bodies)('%j under HTTP 200 is malformed', (body) => {
    expect(codeString.classify({ status: 200, body })).toMatchObject({
      fault: { category: 'malformed_response', status: 200, decidedBy: 'body' },
    })
  })

  it.each([...bodies, '', 'null', '[]', '"NotFound"', '0'])(
    '%j under HTTP 504 costs nothing but detail',
    (body) => {
      expect(codeString.classify({ status: 504, body })).toMatchObject({
        fault: { category: 'timeout', status: 504, decidedBy: 'status' },
      })
    },
  )

  it('a byte order mark and an odd content type change nothing', async () => {
    const headers = { 'content-type': 'text/html' }
    const response = new Response('\ufeff{"code":"NotFound"}', { headers })
    expect(await codeString.decode(response)).toMatchObject({ fault: { reason: 'NOT_FOUND' } })
  })

  it('a body whose getters throw is one of them', () => {
    const body = {
      get error(): object {
        throw new Error('no')
      },
    }
    expect(codeString.classify({ status: 200, body })).toMatchObject({
      fault: { category: 'malformed_response' },
    })
    expect(codeString.classify({ status: 404, body })).toMatchObject({ fault: { reason: 'NOT_FOUND' } })
  })

  it('a body nested 100,000 deep ends', () => {
    const body = `{"code":"NotFound","error":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(codeString.classify({ status: 200, body })).toMatchObject({ fault: { reason: 'NOT_FOUND' } })
  })
})

it('a polluted prototype says nothing', () => {
  const polluted = { code: 'NotFound', message: 'No', error: { code: 'NotFound' } }
  const clean = () => {
    for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name)
  }
  try {
    Object.assign(Object.prototype, polluted)
    const outcomes = ['{}', '{"error":{}}', '7'].map((body) => codeString.classify({ status: 200, body }))
    clean()
    for (const outcome of outcomes) expect(outcome).toHaveProperty('ok', true)
  } finally {
    clean()
  }
})
