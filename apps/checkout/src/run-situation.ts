import { shopService } from './service.ts'
import { startShopVendors } from './simulated/start-vendors.ts'
import type { Situation } from './situations.ts'
import { vendorCalls } from './vendor-calls.ts'
import { createVendorFetch, type ShopFault } from './vendor-fetch.ts'

/** What a customer saw, and what really happened at the vendors. */
export interface Result {
  readonly status: number
  /** When the customer may try again, in seconds. */
  readonly retryAfter: string | null
  readonly answer: { readonly message?: string; readonly payment?: string; readonly open?: readonly string[] }
  readonly failures: number
  readonly charges: number
  readonly receipts: number
  readonly messages: number
}

/** Places one order at the shop's own API while the vendors do something wrong. */
export async function runSituation(
  { arrange, card = 'pm_card_visa' }: Situation,
  log: (fault: ShopFault, attempt: number) => void,
): Promise<Result> {
  const vendors = await startShopVendors()
  arrange(vendors)
  let failures = 0
  const vendorFetch = createVendorFetch({
    fetch: vendors.fetch,
    log: (fault, attempt) => {
      failures++
      log(fault, attempt)
    },
  })
  const order = { id: 'order-1', item: 'a kettle', cents: 4200, card }
  const response = await shopService(vendorCalls(vendorFetch)).request('/orders', {
    method: 'POST',
    body: JSON.stringify(order),
  })
  await vendors.stop()
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    answer: await response.json(),
    failures,
    charges: vendors.charges.size,
    receipts: vendors.objects.size,
    messages: vendors.messages.length,
  }
}
