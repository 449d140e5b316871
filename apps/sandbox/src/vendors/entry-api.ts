import { Hono } from 'hono'
import { credentials, type VendorApi } from './vendor-api.ts'

const statuses = {
  ValidationInputParamsError: 400,
  Unauthorized: 401,
  NotFound: 404,
  TooManyRequests: 429,
  ServerError: 500,
} as const

/** A documented failure of the code-string style; the document shows no body, so it comes flat or under `error`. */
export function entryAnswer(
  code: keyof typeof statuses,
  { nested = false, headers = {} }: { nested?: boolean; headers?: Record<string, string> } = {},
): Response {
  const failure = { code, message: `Simulated ${code}` }
  return Response.json(nested ? { error: failure } : failure, { status: statuses[code], headers })
}

/** `GET /v1/entries/:id`: has an entry for every numeric id that is no multiple of ten. */
export function entryApi(): VendorApi {
  const routes = new Hono()
  routes.use(async (context, next) =>
    context.req.header('x-api-key') === credentials.entryKey ? next() : entryAnswer('Unauthorized'),
  )
  routes.get('/v1/entries/:id', (context) => {
    const id = context.req.param('id')
    if (!/^\d+$/.test(id)) return entryAnswer('ValidationInputParamsError', { nested: true })
    if (id.endsWith('0')) return entryAnswer('NotFound')
    return Response.json({ id, name: `Entry ${id}` })
  })
  routes.notFound(() => entryAnswer('NotFound'))
  const refuse = (resetAt: number) =>
    entryAnswer('TooManyRequests', { headers: { 'x-ratelimit-reset': String(resetAt) } })
  return { routes, refuse }
}
