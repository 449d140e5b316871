// A case for each host, by the names that users import. `pnpm test:packed` runs and compiles this file against the packed
// tarballs too, once with the lowest and once with the highest version of every host that package.json promises.
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Fault, VendorError } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import { interceptResponses } from '@faultline/integrations/axios'
import { backoffStrategy, faultlineProcessor, faultOfJob } from '@faultline/integrations/bullmq'
import { faultlineErrorHandler as forExpress } from '@faultline/integrations/express'
import { faultlineErrorHandler as forFastify } from '@faultline/integrations/fastify'
import { faultlineErrorHandler as forHono } from '@faultline/integrations/hono'
import { faultOfFailure as faultOfStep, toInngestError } from '@faultline/integrations/inngest'
import { kyOptions } from '@faultline/integrations/ky'
import { recordFault } from '@faultline/integrations/opentelemetry'
import { pRetryOptions } from '@faultline/integrations/p-retry'
import { faultlineSerializer } from '@faultline/integrations/pino'
import { faultlineBeforeSend } from '@faultline/integrations/sentry'
import { queryRetry } from '@faultline/integrations/tanstack-query'
import { faultOfFailure, toApplicationFailure } from '@faultline/integrations/temporal'
import { trace } from '@opentelemetry/api'
import type { ErrorEvent, EventHint } from '@sentry/core'
import { QueryClient } from '@tanstack/query-core'
import { ApplicationFailure } from '@temporalio/common'
import axios from 'axios'
import { type Job, type Queue, UnrecoverableError, type WorkerOptions } from 'bullmq'
import express from 'express'
import { fastify } from 'fastify'
import { Hono } from 'hono'
import { RetryAfterError } from 'inngest'
import ky from 'ky'
import pRetry from 'p-retry'
import { pino } from 'pino'
import { expect, it } from 'vitest'

const limited: Fault = {
  vendor: 'acme',
  status: 429,
  category: 'rate_limited',
  origin: 'quota',
  retryable: true,
  processed: 'no',
  retryAfterMs: 20,
  documented: false,
  message: 'Slow down',
  phase: 'response',
  decidedBy: 'status',
}
const { retryAfterMs: _, ...untimed } = limited
const unsure: Fault = { ...untimed, status: 504, category: 'timeout', processed: 'maybe' }
const wrapped = (fault: Fault) => new Error('The import failed', { cause: new VendorError(fault) })

async function urlOf(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const fail: RequestListener = (_, outgoing) => void outgoing.end('{"status":false,"code":40402}')

async function reasonOf(call: PromiseLike<unknown>): Promise<unknown> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return dfineryImport.isError(error) ? error.fault.reason : error
}

/** A queue of the host's own type fits. */
export const processorOf = (queue: Queue) => faultlineProcessor(async () => {}, { queue })

const smoke: Record<string, () => unknown> = {
  async axios() {
    const client = axios.create()
    interceptResponses(client, dfineryImport)
    expect(await reasonOf(client.get(await urlOf(fail)))).toBe('TOO_MANY_EVENTS')
  },
  async ky() {
    const client = ky.create(kyOptions(dfineryImport))
    expect(await reasonOf(client.get(await urlOf(fail)))).toBe('TOO_MANY_EVENTS')
  },
  async 'p-retry'() {
    let attempts = 0
    const call = () => {
      attempts++
      throw wrapped(limited)
    }
    await expect(pRetry(call, pRetryOptions({ maxAttempts: 3 }))).rejects.toThrow('The import failed')
    expect(attempts).toBe(3)
  },
  async '@tanstack/query-core'() {
    const client = new QueryClient({ defaultOptions: { queries: queryRetry({ maxAttempts: 3 }) } })
    let attempts = 0
    const queryFn = () => {
      attempts++
      return Promise.reject(wrapped(limited))
    }
    const options = client.defaultQueryOptions({ queryKey: ['events'], queryFn })
    await client
      .getQueryCache()
      .build(client, options)
      .fetch()
      .catch(() => {})
    expect(attempts).toBe(3)
  },
  async bullmq() {
    const settings: WorkerOptions['settings'] = { backoffStrategy }
    expect(settings.backoffStrategy?.(1, 'faultline', new VendorError(limited))).toBe(20)
    const scripts = { eval: async () => 0, defineCommand() {}, runCommand: async () => 0 }
    const connection = { client: Promise.resolve(scripts) }
    const queue = { keys: { limiter: 'limiter' }, getBackend: () => connection, ...connection }
    const job = {
      data: {},
      attemptsMade: 0,
      opts: {},
      async updateData(data: object) {
        job.data = data
      },
    }
    const run = faultlineProcessor<object, unknown>(() => Promise.reject(wrapped(unsure)), { queue })
    await expect(run(job as unknown as Job<object, never>)).rejects.toBeInstanceOf(UnrecoverableError)
    expect(faultOfJob(job)).toEqual(unsure)
  },
  '@temporalio/common'() {
    const failure = toApplicationFailure(wrapped(limited))
    expect(failure).toBeInstanceOf(ApplicationFailure)
    expect(failure).toMatchObject({ nextRetryDelay: 20 })
    expect(faultOfFailure(failure)).toEqual(limited)
  },
  inngest() {
    const failure = toInngestError(wrapped(limited))
    expect(failure).toBeInstanceOf(RetryAfterError)
    expect(faultOfStep(failure)).toEqual(limited)
  },
  async express() {
    const app = express()
    app.get('/', (_request, _response, next) => next(wrapped(limited)))
    app.use(forExpress())
    expect((await fetch(await urlOf(app))).status).toBe(503)
  },
  async fastify() {
    const app = fastify()
    app.setErrorHandler(forFastify())
    app.get('/', async () => Promise.reject(wrapped(limited)))
    app.get('/bug', async () => Promise.reject(new TypeError('a bug')))
    expect((await app.inject('/')).statusCode).toBe(503)
    expect((await app.inject('/bug')).statusCode).toBe(500)
  },
  async hono() {
    const app = new Hono()
    app.use('*', forHono())
    app.onError((_, context) => context.text('ours', 500))
    app.get('/', () => Promise.reject(wrapped(limited)))
    expect((await app.request('/')).status).toBe(503)
  },
  '@opentelemetry/api'() {
    const span = trace.getTracer('test').startSpan('import')
    recordFault(span, limited)
    span.end()
  },
  '@sentry/core'() {
    const beforeSend: (event: ErrorEvent, hint: EventHint) => ErrorEvent = faultlineBeforeSend
    const event = beforeSend({ type: undefined }, { originalException: wrapped(limited) })
    expect(event.fingerprint).toEqual(['acme', 'rate_limited'])
  },
  pino() {
    const lines: string[] = []
    const log = pino(
      { serializers: { err: faultlineSerializer } },
      { write: (line: string) => lines.push(line) },
    )
    log.error(wrapped(limited), 'the import failed')
    expect(JSON.parse(lines[0] ?? '').err.cause.fault).toEqual(limited)
  },
}

it.each(Object.entries(smoke))('%s', async (_host, run) => {
  await run()
})
