import { describe, expect, it } from 'vitest'
import { statusObject } from './adapter.ts'

const odd = [
  404.5,
  {},
  { code: 404 },
  [],
  [404],
  true,
  false,
  null,
  '',
  ' 404 ',
  '0404',
  '4.04e2',
  '1e400',
  -0,
]

describe('values that no field should have', () => {
  it.each(odd)('code %j under HTTP 200 is no success and not documented', (code) => {
    for (const body of [{ status: { code } }, JSON.stringify({ status: { code } })])
      expect(statusObject.classify({ status: 200, body })).toMatchObject({
        ok: false,
        fault: { documented: false },
      })
  })

  it.each(odd)('code %j keeps an error status', (code) => {
    expect(statusObject.classify({ status: 520, body: { status: { code } } })).toMatchObject({
      fault: { status: 520, category: 'unavailable' },
    })
  })

  it.each([{}, { message: 'Invalid token' }])(
    'status %j without a code is the status it came under',
    (status) => {
      expect(statusObject.classify({ status: 200, body: { status } })).toMatchObject({
        fault: { category: 'malformed_response' },
      })
      expect(statusObject.classify({ status: 401, body: { status } })).toMatchObject({
        fault: { reason: 'UNAUTHORIZED', decidedBy: 'status' },
      })
    },
  )

  it.each([7, {}, ['Insufficient balance'], true, ''])('message %j gives way to the label', (message) => {
    expect(statusObject.classify({ status: 403, body: { status: { code: 403, message } } })).toMatchObject({
      fault: { reason: 'FORBIDDEN', message: 'Forbidden' },
    })
  })

  it.each([200, '200', true, null, 'OK', [200], [{ code: 200 }]])(
    'status %j is no status object',
    (status) => {
      expect(statusObject.classify({ status: 200, body: { status } })).toMatchObject({
        fault: { category: 'malformed_response' },
      })
    },
  )
})

describe('bodies that cannot be used', () => {
  const bodies = [
    '',
    ' ',
    '<html>502</html>',
    '{"status":{"co',
    'null',
    '[]',
    '"{}"',
    '0',
    '{"code":200}',
    '\0',
  ]

  it.each(bodies)('%j under HTTP 200 is malformed', (body) => {
    expect(statusObject.classify({ status: 200, body })).toMatchObject({
      fault: { category: 'malformed_response', status: 200, decidedBy: 'body' },
    })
  })

  it.each(bodies)('%j under HTTP 504 costs nothing but detail', (body) => {
    expect(statusObject.classify({ status: 504, body })).toMatchObject({
      fault: { reason: 'GATEWAY_TIMEOUT', status: 504, decidedBy: 'status' },
    })
  })

  it('a byte order mark and an odd content type change nothing', async () => {
    const headers = { 'content-type': 'text/html' }
    const response = new Response('\ufeff{"status":{"code":200}}', { headers })
    expect(await statusObject.decode(response)).toEqual({ ok: true, value: { status: { code: 200 } } })
  })

  it('a body whose getters throw is one of them', () => {
    const body = {
      get status(): object {
        throw new Error('no')
      },
    }
    expect(statusObject.classify({ status: 200, body })).toMatchObject({
      fault: { category: 'malformed_response' },
    })
  })

  it('a body nested 100,000 deep ends', () => {
    const body = `{"status":{"code":404},"results":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(statusObject.classify({ status: 200, body })).toMatchObject({ fault: { reason: 'NOT_FOUND' } })
  })
})

it('a polluted prototype says nothing', () => {
  const polluted = { status: { code: 200 }, code: 200, message: 'Invalid token', text: 'OK' }
  const clean = () => {
    for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name)
  }
  try {
    Object.assign(Object.prototype, polluted)
    const outcomes = ['{}', '{"status":{}}'].map((body) => statusObject.classify({ status: 200, body }))
    clean()
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ fault: { category: 'malformed_response' } })
  } finally {
    clean()
  }
})
