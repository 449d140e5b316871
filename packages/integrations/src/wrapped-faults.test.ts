import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { type Fault, VendorError } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import { getRequestListener } from '@hono/node-server'
import { QueryClient, QueryObserver } from '@tanstack/query-core'
import type { ApplicationFailure } from '@temporalio/common'
import type { Job } from 'bullmq'
import express from 'express'
import { fastify } from 'fastify'
import got from 'got'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import ky from 'ky'
import { ofetch } from 'ofetch'
import pRetry from 'p-retry'
import { pino } from 'pino'
import { describe, expect, it, vi } from 'vitest'
import { serveJson } from './__fixtures__/serve.ts'
import { backoffStrategy, faultlineProcessor, faultOfJob } from './bullmq.ts'
import { faultlineErrorHandler as forExpress } from './express.ts'
import { faultlineErrorHandler as forFastify } from './fastify.ts'
import { faultlineErrorHandler as forHono } from './hono.ts'
import { toInngestError } from './inngest.ts'
import { kyOptions } from './ky.ts'
import { pRetryOptions } from './p-retry.ts'
import { faultlineSerializer } from './pino.ts'
import { faultlineBeforeSend, type SentryEvent } from './sentry.ts'
import { queryRetry } from './tanstack-query.ts'
import { toApplicationFailure } from './temporal.ts'

const limited: Fault = {
  vendor: 'acme',
  status: 429,
  code: 'busy',
  reason: 'BUSY',
  documented: true,
  category: 'rate_limited',
  origin: 'quota',
  retryable: true,
  processed: 'no',
  retryAfterMs: 20,
  message: 'Shop 4711 is busy',
  phase: 'response',
  decidedBy: 'code',
}
const { retryAfterMs: _, ...untimed } = limited
const unsure: Fault = { ...untimed, status: 504, category: 'timeout', processed: 'maybe' }
const done: Fault = { ...untimed, status: 409, category: 'conflict', retryable: false, processed: 'yes' }
const faults = { limited, unsure, done }

/** What a client puts into its own message: the URL that was called. */
const secretUrl = 'http://user:s3cret@internal.test/?api_key=s3cret'

type Wrap = (error: Error) => unknown
const wrappers: Record<string, Wrap> = {
  'as the cause': (cause) => new Error(`POST ${secretUrl} failed`, { cause }),
  'among errors': (error) => new AggregateError([new Error('other'), error], `POST ${secretUrl} failed`),
  'three deep': (cause) => {
    const inner = new AggregateError([new Error('batch 7', { cause })])
    return new Error(`POST ${secretUrl} failed`, { cause: inner })
  },
  'by ofetch': (error) => {
    const client = ofetch.create({ retry: false }, { fetch: () => Promise.reject(error) })
    return client(secretUrl).catch((reason: unknown) => reason)
  },
  'by got': async (error) => {
    const afterResponse = () => {
      throw error
    }
    const url = `${await serveJson({})}/?api_key=s3cret`
    return got(url, { hooks: { afterResponse: [afterResponse] } }).catch((reason: unknown) => reason)
  },
}

/** What each host does with an error, as plain data to compare. */
const hosts: Record<string, (error: unknown) => unknown> = {
  async bullmq(error) {
    const scripts: unknown[] = []
    const client = Promise.resolve({ eval: async (...call: unknown[]) => scripts.push(call) && 0 })
    const queue = { keys: { limiter: 'limiter' }, client }
    const job = {
      data: {},
      attemptsMade: 0,
      opts: { attempts: 3 },
      async updateData(data: object) {
        job.data = data
      },
    }
    const run = faultlineProcessor(() => Promise.reject(error), { queue })
    const thrown = await run(job as unknown as Job<object, never>).catch((reason: unknown) => reason)
    return { name: Object(thrown).name, message: Object(thrown).message, fault: faultOfJob(job), scripts }
  },
  'bullmq’s backoff': (error) => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    const delayMs = backoffStrategy(1, 'faultline', error as Error)
    vi.restoreAllMocks()
    return delayMs
  },
  temporal(error) {
    const failure = toApplicationFailure(error) as ApplicationFailure
    const { type, nonRetryable, nextRetryDelay, details, message } = failure
    return { type, nonRetryable, nextRetryDelay, details, message: details && message }
  },
  inngest(error) {
    const failure = toInngestError(error) as Error & { retryAfter?: string }
    const { cause, retryAfter } = failure
    return { kind: failure.constructor.name, cause: Object(cause).vendor && cause, retryAfter }
  },
  async 'p-retry'(error) {
    let attempts = 0
    const call = () => {
      attempts++
      throw error
    }
    const options = pRetryOptions({ maxAttempts: 3, baseDelayMs: 1, idempotent: true })
    await pRetry(call, options).catch(() => {})
    return { attempts }
  },
  async 'tanstack query'(error) {
    const client = new QueryClient({ defaultOptions: { queries: queryRetry({ baseDelayMs: 1 }) } })
    let attempts = 0
    const queryFn = () => {
      attempts++
      return Promise.reject(error)
    }
    const observer = new QueryObserver(client, { queryKey: ['events'], queryFn })
    await new Promise<void>((resolve) => {
      observer.subscribe(({ isError }) => isError && resolve())
    })
    client.clear()
    return { attempts }
  },
  async ky(error) {
    const client = ky.create({
      ...kyOptions(dfineryImport, { maxAttempts: 1 }),
      fetch: () => Promise.reject(error),
    })
    const thrown = await client('http://internal.test').catch((reason: unknown) => reason)
    return { fault: thrown instanceof VendorError && thrown.fault }
  },
  async express(error) {
    const app = express().get('/', (_request, _response, next) => next(error))
    return responseOf(app.set('env', 'test').use(forExpress()))
  },
  async fastify(error) {
    const app = fastify()
    app.setErrorHandler(forFastify())
    app.get('/', () => Promise.reject(error))
    await app.ready()
    return responseOf(app.routing)
  },
  async hono(error) {
    vi.spyOn(console, 'error').mockImplementation(() => {}) // Hono prints what it responds to with 500
    const app = new Hono().use(forHono()).get('/', () => Promise.reject(error))
    const response = await responseOf(getRequestListener(app.fetch))
    vi.restoreAllMocks()
    return response
  },
  sentry(error) {
    const event: SentryEvent = { exception: { values: [{ value: String(error) }] } }
    const { fingerprint, tags, exception } = faultlineBeforeSend(event, { originalException: error })
    expect(fingerprint ? JSON.stringify(exception) : '').not.toContain('s3cret')
    return { fingerprint, tags }
  },
  pino(error) {
    const lines: string[] = []
    const log = pino({ serializers: { err: faultlineSerializer } }, { write: (line) => lines.push(line) })
    log.error(error, 'the import failed')
    const [line = ''] = lines
    const isKnown = line.includes('"reason":"BUSY"')
    expect(isKnown ? line : '').not.toContain('s3cret')
    return { isKnown }
  },
}

async function responseOf(listener: RequestListener): Promise<object> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const response = await fetch(`http://127.0.0.1:${Object(address).port}`)
  const text = await response.text()
  server.close()
  const retryAfter = response.headers.get('retry-after')
  return { status: response.status, type: response.headers.get('content-type'), retryAfter, text }
}

describe.each(Object.entries(hosts))('%s treats a VendorError the same', (host, treat) => {
  it.each(
    Object.entries(wrappers).flatMap(([wrapping, wrap]) =>
      Object.entries(faults).map(([fault]) => ({ wrapping, wrap, fault: fault as keyof typeof faults })),
    ),
  )('by itself and wrapped: $wrapping, $fault', async ({ wrap, fault }) => {
    const error = new VendorError(faults[fault])
    const treated = await treat(await wrap(error))
    expect(treated).toEqual(await treat(error))
    expect(JSON.stringify(treated)).not.toContain('s3cret')
    if (/express|fastify|hono/.test(host)) expect(JSON.stringify(treated)).not.toContain('4711')
  })

  it('and differently from any other error', async () => {
    const [own, other] = [new VendorError(limited), new Error('a bug')]
    expect(await treat(other)).not.toEqual(await treat(own))
  })
})

describe('what has been processed', () => {
  const error = new VendorError({ ...done, retryable: true, retryAfterMs: 10 })

  it.each([
    ['bullmq', { name: 'UnrecoverableError' }],
    ['bullmq’s backoff', -1],
    ['temporal', { nonRetryable: true }],
    ['inngest', { kind: 'NonRetriableError' }],
    ['p-retry', { attempts: 1 }],
    ['tanstack query', { attempts: 1 }],
  ])('is never sent again by %s', async (host, expected) => {
    const treated = await hosts[host]?.(error)
    if (typeof expected === 'number') expect(treated).toBe(expected)
    else expect(treated).toMatchObject(expected)
  })
})

describe('an error made for the caller', () => {
  const cause = new VendorError(limited)
  const exposed = Object.assign(new Error('No such order', { cause }), { status: 404, expose: true })

  it.each([
    ['express', exposed],
    ['hono', new HTTPException(404, { message: 'No such order', cause })],
    ['fastify', Object.assign(new Error('No such order', { cause }), { statusCode: 404, expose: true })],
  ])('is left to %s', async (host, error) => {
    expect(await hosts[host]?.(error)).toMatchObject({ status: 404 })
  })
})
