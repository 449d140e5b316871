import { type Context, Hono } from 'hono'
import type { EventStore, UserEvent } from './event-store.ts'
import { credentials, type VendorApi } from './vendor-api.ts'

const codes = {
  OK: 20000,
  BAD_REQUEST: 40000,
  VALIDATION_FAILURE: 40001,
  INVALID_SERVICE_ID: 40101,
  INVALID_TOKEN: 40201,
  TOO_MANY_REQUEST: 40401,
  TOO_MANY_EVENTS: 40402,
  TOO_MANY_USER_PROFILES: 40403,
  INTERNAL_SERVER_ERROR: 50000,
} as const

const maxPerRequest = 100

/**
 * A documented response of the import API, by the vendor's own name. Failures arrive as HTTP 200 too.
 *
 * @see https://docs.dfinery.ai/api-guide/en/api/import-api/response
 */
export function importResponse(name: keyof typeof codes, headers: Record<string, string> = {}): Response {
  return Response.json({ status: name === 'OK', code: codes[name], message: name, data: null }, { headers })
}

/** The import API: `POST /api/v1/events` and `/api/v1/profiles`, which store a request completely or not at all. */
export function importApi(store: EventStore): VendorApi {
  const routes = new Hono()
  routes.post('/api/v1/events', async (context) => {
    const { events } = await bodyOf(context)
    const refusal = refusalOf(context, events, 'TOO_MANY_EVENTS')
    if (refusal) return importResponse(refusal)
    if (!events.every(isValid)) return importResponse('VALIDATION_FAILURE')
    store.add(events)
    return importResponse('OK')
  })
  routes.post('/api/v1/profiles', async (context) => {
    const { user_profiles } = await bodyOf(context)
    const refusal = refusalOf(context, user_profiles, 'TOO_MANY_USER_PROFILES')
    // The vendor's other guide shows success like this: the code as a string, the data as a flag.
    return refusal
      ? importResponse(refusal)
      : Response.json({ status: true, code: '20000', message: 'OK', data: true })
  })
  const refuse = (resetAt: number) =>
    importResponse('TOO_MANY_REQUEST', {
      'x-ratelimit-limit': '1m',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(resetAt),
    })
  return { routes, refuse }
}

function refusalOf(context: Context, items: unknown, tooMany: keyof typeof codes) {
  if (context.req.query('service_id') !== credentials.serviceId) return 'INVALID_SERVICE_ID'
  if (context.req.header('access_token') !== credentials.importToken) return 'INVALID_TOKEN'
  if (!Array.isArray(items) || items.length === 0) return 'BAD_REQUEST'
  return items.length > maxPerRequest ? tooMany : undefined
}

async function bodyOf(context: Context): Promise<{ events: UserEvent[]; user_profiles: unknown }> {
  const body = await context.req.json().catch(() => undefined)
  return { events: body?.events, user_profiles: body?.user_profiles }
}

function isValid(event: Partial<UserEvent>): boolean {
  return Boolean(event?.event_id && event.event_name) && !Number.isNaN(Date.parse(`${event.event_datetime}`))
}
