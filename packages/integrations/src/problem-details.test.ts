import { type Category, categories, type Fault } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { readProblem } from '@faultline/core/readers/problem'
import { dfineryImport } from '@faultline/dfinery-import'
import { describe, expect, it } from 'vitest'
import { problemHeaders, problemOf, problemResponse } from './problem-details.ts'

const fault: Fault = {
  vendor: 'acme',
  status: 401,
  code: 'bad_token',
  reason: 'BAD_TOKEN',
  documented: true,
  category: 'unauthenticated',
  origin: 'account',
  retryable: false,
  processed: 'no',
  message: 'Token of shop 4711 is not valid',
  phase: 'response',
  decidedBy: 'code',
  requestId: 'r-4711',
  docsUrl: 'https://docs.acme.example/errors',
}

describe('towards our own callers', () => {
  const phrases = {
    422: 'Unprocessable Content',
    502: 'Bad Gateway',
    503: 'Service Unavailable',
    504: 'Gateway Timeout',
  }
  const statuses: Partial<Record<Category, number>> = {
    rate_limited: 503,
    unavailable: 503,
    pending: 503,
    timeout: 504,
    declined: 422,
  }

  it.each(Object.keys(categories) as Category[])('%s has its own status, never the vendor’s', (category) => {
    const { status, title } = problemOf({ ...fault, category })
    expect(status).toBe(statuses[category] ?? 502)
    expect(title).toBe(phrases[status])
  })

  it('says who and what failed, and nothing that the vendor wrote', async () => {
    const response = problemResponse(fault)
    expect(response.status).toBe(502)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const text = await response.text()
    expect(text).not.toContain('4711')
    expect(JSON.parse(text)).toEqual({
      type: 'about:blank',
      title: 'Bad Gateway',
      status: 502,
      vendor: 'acme',
      code: 'bad_token',
      reason: 'BAD_TOKEN',
      category: 'unauthenticated',
    })
  })

  it('says more if asked to, but never names another vendor', () => {
    const describe = ({ message }: Fault) => ({ type: '/problems/login', detail: message, vendor: 'other' })
    expect(problemOf(fault, { describe })).toMatchObject({
      type: '/problems/login',
      detail: 'Token of shop 4711 is not valid',
      vendor: 'acme',
    })
  })

  it.each(['The token of shop 4711 is wrong', '나쁜 토큰', '<b>', 'x'.repeat(65)])(
    'leaves out a code that does not read as one: %s',
    (code) => expect(problemOf({ ...fault, code })).not.toHaveProperty('code'),
  )

  it.each([
    [0, '0'],
    [1, '1'],
    [1000, '1'],
    [1200, '2'],
    [86_400_000, '86400'],
    [undefined, undefined],
  ])('gives the wait in whole seconds, rounded up: %s ms', (retryAfterMs, header) => {
    const waiting = retryAfterMs === undefined ? {} : { retryAfterMs }
    expect(problemHeaders({ ...fault, category: 'rate_limited', ...waiting })['retry-after']).toBe(header)
    expect(problemHeaders({ ...fault, category: 'internal', ...waiting })).not.toHaveProperty('retry-after')
  })
})

it('a fault crosses our API to another service of ours and is a fault again', async () => {
  const gateway = createAdapter({
    catalogue: {
      vendor: 'our-gateway',
      title: 'Our gateway',
      docsUrl: 'https://gateway.example/problems',
      readOn: '2026-11-20',
      success: { status: 200 },
      failures: {
        VENDOR_BUSY: { status: 503, code: '/problems/rate_limited', category: 'rate_limited' },
        VENDOR_TOKEN: {
          status: 502,
          code: '/problems/unauthenticated',
          category: 'internal',
          retryable: false,
          processed: 'no',
        },
      },
    },
    read: readProblem(),
  })
  const describe = ({ category }: Fault) => ({ type: `/problems/${category}` })
  const pass = async (body: object, headers?: Record<string, string>) => {
    const outcome = dfineryImport.classify({ status: 200, headers, body })
    return outcome.ok ? outcome : gateway.decode(problemResponse(outcome.fault, { describe }))
  }

  expect(await pass({ status: false, code: 40401 }, { 'retry-after': '90' })).toMatchObject({
    fault: {
      vendor: 'our-gateway',
      status: 503,
      reason: 'VENDOR_BUSY',
      category: 'rate_limited',
      retryAfterMs: 90_000,
      retryable: true,
      processed: 'no',
    },
  })
  expect(await pass({ status: false, code: 40201 })).toMatchObject({
    fault: { status: 502, reason: 'VENDOR_TOKEN', retryable: false, message: 'Bad Gateway' },
  })
})
