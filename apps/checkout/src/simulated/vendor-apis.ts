import { respond as s3 } from '@faultline/aws/s3/testing'
import { respond as openai } from '@faultline/openai/testing'
import type { VendorApi } from '@faultline/simulators'
import { respond as slack } from '@faultline/slack/testing'
import { respond as stripe } from '@faultline/stripe/testing'
import { Hono } from 'hono'

/** A card that its bank always refuses. */
export const refusedCard = 'pm_card_visa_chargeDeclined'

/** `POST /v1/payment_intents`: charges once for each idempotency key. */
export function stripeApi(charges: Map<string, string>): VendorApi {
  const routes = new Hono()
  routes.post('/v1/payment_intents', async (context) => {
    const { payment_method: card } = await context.req.parseBody()
    if (card === refusedCard) return Response.json(declined, { status: 402 })
    const key = context.req.header('idempotency-key') ?? crypto.randomUUID()
    const payment = charges.get(key) ?? `pi_${charges.size + 1}`
    charges.set(key, payment)
    return context.json({ id: payment, object: 'payment_intent', status: 'succeeded' })
  })
  return { routes, refuse: () => Response.json(stripe({ ok: false, code: 'rate_limit' }), { status: 429 }) }
}

const declined = stripe({
  ok: false,
  code: 'card_declined',
  subcode: 'insufficient_funds',
  family: 'card_error',
  message: 'Your card has insufficient funds.',
})

/** `POST /v1/chat/completions`. */
export function openaiApi(): VendorApi {
  const routes = new Hono()
  const choices = [{ index: 0, message: { role: 'assistant', content: 'Thank you, and enjoy it.' } }]
  routes.post('/v1/chat/completions', (context) => context.json({ object: 'chat.completion', choices }))
  const body = openai({ ok: false, code: 'rate_limit_exceeded', message: 'Slow down.' })
  return { routes, refuse: () => Response.json(body, { status: 429, headers: { 'retry-after': '0' } }) }
}

/** `PUT /:key`. */
export function s3Api(objects: Map<string, string>): VendorApi {
  const routes = new Hono()
  routes.put('/:key', async (context) => {
    objects.set(context.req.param('key'), await context.req.text())
    return context.body(null, 200)
  })
  const body = s3({ ok: false, code: 'SlowDown', message: 'Reduce your request rate.' })
  return {
    routes,
    refuse: () => new Response(body, { status: 503, headers: { 'content-type': 'application/xml' } }),
  }
}

/** `POST /api/chat.postMessage`: every failure but the rate limit comes under HTTP 200. */
export function slackApi(messages: string[]): VendorApi {
  const routes = new Hono()
  routes.post('/api/chat.postMessage', async (context) => {
    messages.push((await context.req.json()).text)
    return context.json(slack({ ok: true }))
  })
  const body = slack({ ok: false, code: 'ratelimited' })
  return { routes, refuse: () => Response.json(body, { status: 429, headers: { 'retry-after': '0' } }) }
}
