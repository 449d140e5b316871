import { Hono } from 'hono'
import { credentials, type VendorApi } from './vendor-api.ts'

const texts = {
  200: 'OK',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  410: 'Gone',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
} as const

/** A documented response of the status-object style. The body repeats the HTTP status unless `httpStatus` differs. */
export function propertyResponse(
  code: keyof typeof texts,
  message?: string,
  { httpStatus = code, headers = {} }: { httpStatus?: number; headers?: Record<string, string> } = {},
): Response {
  return Response.json(
    { status: { code, text: texts[code], ...(message !== undefined && { message }) } },
    { status: httpStatus, headers },
  )
}

/** `POST /api/v1/property/search`: finds a property for every query that doesn't start with `nowhere`. */
export function propertyApi(): VendorApi {
  const routes = new Hono()
  routes.use(async (context, next) =>
    context.req.header('authorization') === `Bearer ${credentials.propertyToken}`
      ? next()
      : propertyResponse(401, 'Invalid token.'),
  )
  routes.post('/api/v1/property/search', async (context) => {
    const { searchCriteria } = await context.req.json().catch(() => ({}))
    const query: unknown = searchCriteria?.query
    if (typeof query !== 'string') return propertyResponse(400, 'searchCriteria.query is missing')
    if (query.startsWith('nowhere')) return propertyResponse(404, 'No property matches')
    const properties = [{ id: query.toLowerCase().replaceAll(/\W+/g, '-'), address: { street: query } }]
    return Response.json({ status: { code: 200, text: 'OK' }, results: { properties } })
  })
  routes.all('/api/v1/property/search', () => propertyResponse(405, 'Use POST'))
  routes.notFound(() => propertyResponse(404, 'No such endpoint'))
  const refuse = (resetAt: number) =>
    propertyResponse(429, 'Request limit exceeded', { headers: { 'x-ratelimit-reset': String(resetAt) } })
  return { routes, refuse }
}
