import type { Fault } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import { SpanStatusCode } from '@opentelemetry/api'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { expect, it } from 'vitest'
import { faultAttributes, recordFault } from './opentelemetry.ts'

const invalid = faultOf({ status: 200, body: { status: false, code: 40001, message: 'Bad name' } })

/** Records each fault on a span of the real SDK, and gives what it exports. */
function spansOf(...faults: Fault[]) {
  const exporter = new InMemorySpanExporter()
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  for (const fault of faults) {
    const span = provider.getTracer('test').startSpan('import')
    recordFault(span, fault)
    span.end()
  }
  return exporter.getFinishedSpans()
}

it('marks the span by the stable conventions', () => {
  const headers = { 'x-request-id': 'r-1', 'retry-after': '2' }
  const limited = faultOf({
    status: 429,
    headers,
    body: { status: false, code: '40401', message: 'Slow down' },
  })
  const [span] = spansOf(limited)
  expect(span?.status).toEqual({ code: SpanStatusCode.ERROR, message: 'Slow down' })
  expect(span?.attributes).toEqual({
    'error.type': 'TOO_MANY_REQUEST',
    'http.response.status_code': 429,
    'faultline.vendor': 'dfinery-import',
    'faultline.code': '40401',
    'faultline.reason': 'TOO_MANY_REQUEST',
    'faultline.category': 'rate_limited',
    'faultline.origin': 'quota',
    'faultline.retryable': true,
    'faultline.processed': 'no',
    'faultline.phase': 'response',
    'faultline.retry_after_ms': 2000,
    'faultline.request_id': 'r-1',
  })
})

it('adds nothing that is deprecated', () => {
  const [span] = spansOf(invalid)
  expect(span?.events).toEqual([])
  expect(
    Object.keys(span?.attributes ?? {}).filter((name) => /^(error\.message|exception\.)/.test(name)),
  ).toEqual([])
})

it('leaves out the status if no response arrived', async () => {
  const outcome = await dfineryImport.decode(Promise.reject(new TypeError('fetch failed')))
  if (outcome.ok) throw new Error('This isn’t a failure')
  expect(faultAttributes(outcome.fault)).not.toHaveProperty('http.response.status_code')
  expect(faultAttributes(outcome.fault)).toMatchObject({ 'error.type': 'network' })
})

it('has an error.type of few values: one outage is one, two reasons are two', () => {
  const typesOf = (faults: Fault[]) =>
    new Set(spansOf(...faults).map(({ attributes }) => attributes['error.type']))
  const outage = Array.from({ length: 50 }, (_, n) =>
    faultOf({
      status: n % 2 ? 502 : 503,
      body: `<html>ray ${n}</html>`,
      headers: { 'x-request-id': `r-${n}` },
    }),
  )
  const unlisted = Array.from({ length: 50 }, (_, n) =>
    faultOf({ status: 200, body: { status: false, code: 90000 + n } }),
  )
  expect(typesOf(outage)).toEqual(new Set(['unavailable']))
  expect(typesOf(unlisted)).toEqual(new Set(['unknown']))
  expect(typesOf([invalid, faultOf({ status: 200, body: { status: false, code: 40201 } })]).size).toBe(2)
})

function faultOf(snapshot: Parameters<typeof dfineryImport.classify>[0]): Fault {
  const outcome = dfineryImport.classify(snapshot)
  if (outcome.ok) throw new Error('This isn’t a failure')
  return outcome.fault
}
