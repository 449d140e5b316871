import { Hono } from 'hono'
import type { Order } from './order.ts'
import { placeOrder } from './place-order.ts'
import { answerTo } from './respond-to-failure.ts'
import type { VendorCalls } from './vendor-calls.ts'
import { shopFaultOf } from './vendor-fetch.ts'

/** The shop's own API: `POST /orders`. */
export function shopService(calls: VendorCalls): Hono {
  const service = new Hono()
  service.post('/orders', async (context) => {
    const order: Order = await context.req.json()
    return context.json(await placeOrder(order, calls), 201)
  })
  service.onError((error, context) => {
    if (!shopFaultOf(error)) console.error(error) // a bug of ours: vendors' failures are logged where they happen
    const { status, message, retryAfterSeconds } = answerTo(error)
    if (retryAfterSeconds !== undefined) context.header('retry-after', `${retryAfterSeconds}`)
    return context.json({ message }, status)
  })
  return service
}
