import { type Category, categories, type Fault } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createProblemAdapter, problemHeaders, problemOf, problemResponse } from './problem-details.ts'

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
  const statuses: Partial<Record<Category, number>> = { rate_limited: 503, unavailable: 503, timeout: 504 }

  it.each(Object.keys(categories) as Category[])('%s is never the caller’s failure', (category) => {
    const { status, title } = problemOf({ ...fault, category })
    expect(status).toBe(statuses[category] ?? 502)
    expect(title).toBe({ 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout' }[status])
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

  it('says more where it is asked to, but not another vendor', () => {
    const describe = ({ message }: Fault) => ({ type: '/problems/login', detail: message, vendor: 'other' })
    expect(problemOf(fault, { describe })).toMatchObject({
      type: '/problems/login',
      detail: 'Token of shop 4711 is not valid',
      vendor: 'acme',
    })
  })

  it.each(['The token of shop 4711 is wrong', '나쁜 토큰', '<b>', 'x'.repeat(65)])(
    'leaves out what stands in the place of a code: %s',
    (code) => expect(problemOf({ ...fault, code })).not.toHaveProperty('code'),
  )

  it.each([
    [0, '0'],
    [1, '1'],
    [1000, '1'],
    [1200, '2'],
    [86_400_000, '86400'],
    [undefined, undefined],
  ])('asks to wait in whole seconds, rounded up: %s ms', (retryAfterMs, header) => {
    const waiting = retryAfterMs === undefined ? {} : { retryAfterMs }
    expect(problemHeaders({ ...fault, category: 'rate_limited', ...waiting })['retry-after']).toBe(header)
    expect(problemHeaders({ ...fault, category: 'internal', ...waiting })).not.toHaveProperty('retry-after')
  })
})

describe('a problem document that somebody else sent', () => {
  const acme = createProblemAdapter({
    vendor: 'acme',
    docsUrl: 'https://acme.example/problems',
    readOn: '2026-11-20',
    entries: [
      {
        status: 403,
        code: 'https://acme.example/credit',
        reason: 'OUT_OF_CREDIT',
        label: 'Out of credit',
        category: 'payment_required',
      },
      {
        status: 502,
        code: 'INVALID_TOKEN',
        reason: 'UPSTREAM_TOKEN',
        label: 'Upstream token',
        category: 'unavailable',
        retryable: false,
      },
    ],
  })
  const unlisted = { documented: false }

  it.each([
    {
      title: 'a documented type',
      body: {
        type: 'https://acme.example/credit',
        title: 'Out of credit',
        status: 403,
        detail: 'Balance: 30',
      },
      status: 403,
      expected: { reason: 'OUT_OF_CREDIT', category: 'payment_required', message: 'Balance: 30' },
    },
    {
      title: 'a documented type, also under 200',
      body: { type: 'https://acme.example/credit', title: 'No more credit' },
      status: 200,
      expected: { reason: 'OUT_OF_CREDIT', message: 'No more credit' },
    },
    {
      title: 'a type that nobody documented',
      body: { type: '/problems/new', title: 'New', status: 409 },
      status: 409,
      expected: { ...unlisted, code: '/problems/new', category: 'conflict', message: 'New' },
    },
    {
      title: 'about:blank, which the status explains',
      body: { type: 'about:blank', title: 'Not Found', status: 404 },
      status: 404,
      expected: { ...unlisted, category: 'not_found', message: 'Not Found' },
    },
    {
      title: 'no type, which is about:blank, and a code of the vendor’s own',
      body: { title: 'Bad Gateway', code: 'INVALID_TOKEN' },
      status: 502,
      expected: { reason: 'UPSTREAM_TOKEN', retryable: false },
    },
    {
      title: 'an error by its own status under 200',
      body: { type: 'about:blank', title: 'Conflict', status: 409 },
      status: 200,
      expected: { ...unlisted, category: 'unknown' },
    },
    { title: 'an empty body', body: '', status: 503, expected: { ...unlisted, category: 'unavailable' } },
    {
      title: 'a gateway’s page',
      body: '<html>',
      status: 504,
      expected: { ...unlisted, category: 'timeout' },
    },
    { title: 'a page under 200', body: '<html>', status: 200, expected: { category: 'malformed_response' } },
  ])('is a fault: $title', ({ body, status, expected }) => {
    const outcome = acme.classify({ status, body: typeof body === 'string' ? body : JSON.stringify(body) })
    expect(outcome).toMatchObject({ ok: false, fault: { vendor: 'acme', status, ...expected } })
  })

  it.each([
    {
      status: 200,
      body: '{"type":"book","title":"Faults","status":"sold"}',
      value: { type: 'book', title: 'Faults', status: 'sold' },
    },
    { status: 201, body: '[1,2]', value: [1, 2] },
    { status: 204, body: '', value: undefined },
  ])('is no success’s body: $body', ({ value, ...snapshot }) => {
    expect(acme.classify(snapshot)).toEqual({ ok: true, value })
  })

  it('gives an outcome for any body and status', () => {
    fc.assert(
      fc.property(fc.integer(), fc.oneof(fc.json(), fc.string(), fc.anything()), (status, body) => {
        const outcome = acme.classify({ status, body })
        return outcome.ok || outcome.fault.vendor === 'acme'
      }),
    )
  })
})

it('goes from our API to another service of ours and back to a fault', async () => {
  const gateway = createProblemAdapter({
    vendor: 'our-gateway',
    docsUrl: 'https://gateway.example/problems',
    readOn: '2026-11-20',
    entries: [
      {
        status: 503,
        code: '/problems/rate_limited',
        reason: 'VENDOR_BUSY',
        label: 'Vendor is busy',
        category: 'rate_limited',
      },
      {
        status: 502,
        code: '/problems/unauthenticated',
        reason: 'VENDOR_TOKEN',
        label: 'Vendor token',
        category: 'internal',
        retryable: false,
        processed: 'no',
      },
    ],
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
