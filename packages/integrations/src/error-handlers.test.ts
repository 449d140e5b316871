import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { type Fault, isVendorError, VendorError } from '@faultline/core'
import { getRequestListener } from '@hono/node-server'
import express, { type ErrorRequestHandler } from 'express'
import { fastify } from 'fastify'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { faultlineErrorHandler as forExpress } from './express.ts'
import { faultlineErrorHandler as forFastify } from './fastify.ts'
import { faultlineErrorHandler as forHono } from './hono.ts'
import { type ProblemOptions, problemOf } from './problem-details.ts'

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
}
const limited: Fault = { ...fault, category: 'rate_limited', retryAfterMs: 1200 }

/** An app of each host that throws, with our handler or, if `options` is undefined, without. */
const hosts: Record<string, (thrown: unknown, options?: ProblemOptions) => Promise<RequestListener>> = {
  async express(thrown, options) {
    const app = express().get('/', async () => {
      throw thrown
    })
    app.set('env', 'test') // else Express prints what it sends with 500
    app.set('x-powered-by', false)
    if (options) app.use(forExpress(options))
    return app
  },
  async fastify(thrown, options) {
    const app = fastify()
    if (options) app.setErrorHandler(forFastify(options))
    app.get('/', async () => {
      throw thrown
    })
    await app.ready()
    return app.routing
  },
  async hono(thrown, options) {
    const app = new Hono()
    if (options) app.use(forHono(options))
    app.get('/', async () => {
      throw thrown
    })
    return getRequestListener(app.fetch)
  },
}

const open: Server[] = []
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {}) // Hono prints what it sends with 500
})
afterEach(() => {
  vi.restoreAllMocks()
  for (const server of open.splice(0)) server.close()
})

async function get(listener: RequestListener, path = '/') {
  const server = createServer(listener).listen(0, '127.0.0.1')
  open.push(server)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  const { date: _, ...headers } = Object.fromEntries(response.headers)
  return { status: response.status, headers, text: await response.text() }
}

describe.each(Object.entries(hosts))('%s', (_host, appOf) => {
  it('responds to a vendor’s 401 with our 502 and nothing that the vendor wrote', async () => {
    const response = await get(await appOf(new VendorError(fault), {}))
    expect(response.status).toBe(502)
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(JSON.parse(response.text)).toEqual(problemOf(fault))
    expect(JSON.stringify(response)).not.toContain('4711')
  })

  it('responds to a rate limit with 503 and Retry-After', async () => {
    const { status, headers } = await get(await appOf(new VendorError(limited), {}))
    expect(status).toBe(503)
    expect(headers['retry-after']).toBe('2')
  })

  it('responds with what describe adds', async () => {
    const options = { describe: ({ reason }: Fault) => ({ type: `/problems/${reason}`, title: 'No token' }) }
    const { text } = await get(await appOf(new VendorError(fault), options))
    expect(JSON.parse(text)).toMatchObject({ type: '/problems/BAD_TOKEN', title: 'No token', status: 502 })
  })

  it.each([
    { title: 'a bug', error: new TypeError('bug') },
    {
      title: 'an error with a status',
      error: Object.assign(new Error('teapot'), {
        status: 418,
        statusCode: 418,
        headers: { 'x-tea': 'oolong' },
      }),
    },
    { title: 'an HTTPException', error: new HTTPException(409, { message: 'twice' }) },
  ])('passes everything else on untouched: $title', async ({ error }) => {
    const [ours, own] = [await get(await appOf(error, {})), await get(await appOf(error))]
    expect(ours).toEqual(own)
  })

  it('sends nothing of a VendorError to the caller if our handler is missing', async () => {
    const response = await get(await appOf(new VendorError(limited)))
    expect(response.status).toBe(500)
    expect(response.headers).not.toHaveProperty('retry-after')
  })
})

describe('express', () => {
  it('leaves a response that has begun to Express, which cuts the connection', async () => {
    const app = express().get('/', (_request, response, next) => {
      response.write('id,name\n')
      setTimeout(() => next(new VendorError(fault)), 20)
    })
    const seen: unknown[] = []
    const log: ErrorRequestHandler = (error, _request, _response, next) => {
      seen.push(error)
      next(error)
    }
    app.set('env', 'test').use(forExpress(), log)
    await expect(get(app)).rejects.toThrow('terminated')
    expect(seen.map(isVendorError)).toEqual([true])
  })
})

describe('fastify', () => {
  it('passes on to the handler of the parent', async () => {
    const app = fastify()
    app.setErrorHandler((error, _request, reply) =>
      reply.code(422).send(`parent: ${(error as Error).message}`),
    )
    app.register(async (child) => {
      child.setErrorHandler(forFastify())
      child.get('/', async () => {
        throw new RangeError('mine')
      })
    })
    await app.ready()
    expect(await get(app.routing)).toMatchObject({ status: 422, text: 'parent: mine' })
  })
})

describe('hono', () => {
  it('shows every error to the app’s own onError, and keeps headers that were set before', async () => {
    const seen: string[] = []
    const app = new Hono()
      .use(forHono())
      .use(async (context, next) => {
        context.header('access-control-allow-origin', '*')
        await next()
      })
      .onError((error, context) => {
        seen.push(error.name)
        return context.text('ours', 418)
      })
    const sub = new Hono().get('/vendor', () => {
      throw new VendorError(fault)
    })
    app.route('/sub', sub).get('/bug', () => {
      throw new TypeError('bug')
    })
    const listener = getRequestListener(app.fetch)
    const response = await get(listener, '/sub/vendor')
    expect(response).toMatchObject({ status: 502, headers: { 'access-control-allow-origin': '*' } })
    expect(JSON.parse(response.text).reason).toBe('BAD_TOKEN')
    expect(await get(listener, '/bug')).toMatchObject({ status: 418, text: 'ours' })
    expect(seen).toEqual(['VendorError', 'TypeError'])
  })
})
