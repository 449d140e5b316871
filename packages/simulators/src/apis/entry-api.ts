import { Hono } from 'hono'
import { credentials, type VendorApi } from './vendor-api.ts'

const statuses = {
  ValidationInputParamsError: 400,
  Unauthorized: 401,
  NotFound: 404,
  TooManyRequests: 429,
  ServerError: 500,
} as const

/** A documented failure of the code-string style. The docs show no body, so it comes flat or under `error`. */
export function entryResponse(
  code: keyof typeof statuses,
  { nested = false, headers = {} }: { nested?: boolean; headers?: Record<string, string> } = {},
): Response {
  const failure = { code, message: `Simulated ${code}` }
  return Response.json(nested ? { error: failure } : failure, { status: statuses[code], headers })
}

/** `GET /v1/entries/:id`: has an entry for every numeric id that isn't a multiple of ten. */
export function entryApi(): VendorApi {
  const routes = new Hono()
  routes.use(async (context, next) =>
    context.req.header('x-api-key') === credentials.entryKey ? next() : entryResponse('Unauthorized'),
  )
  routes.get('/v1/entries/:id', (context) => {
    const id = context.req.param('id')
    if (!/^\d+$/.test(id)) return entryResponse('ValidationInputParamsError', { nested: true })
    if (id.endsWith('0')) return entryResponse('NotFound')
    return Response.json({ id, name: `Entry ${id}` })
  })
  routes.notFound(() => entryResponse('NotFound'))
  const refuse = (resetAt: number) =>
    entryResponse('TooManyRequests', { headers: { 'x-ratelimit-reset': String(resetAt) } })
  return { routes, refuse }
}
