import { isVendorError } from '@faultline/core'
import type { Order, Placed } from './order.ts'
import type { VendorCalls } from './vendor-calls.ts'

/**
 * Charges the card, then does what comes with an order. Rejects with a VendorError only if the charge failed: after it,
 * a vendor's failure leaves something open, and never costs the customer the order.
 */
export async function placeOrder(order: Order, calls: VendorCalls): Promise<Placed> {
  const payment = await calls.charge(order)
  const thanks = await unlessItFails(calls.thankYou(order))
  const text = `${thanks ?? 'Thank you.'}\n${order.item}: ${order.cents / 100} USD, payment ${payment}\n`
  const [receipt, team] = await Promise.all([
    unlessItFails(calls.storeReceipt(order, text).then(() => true)),
    unlessItFails(calls.tellTeam(order).then(() => true)),
  ])
  return { payment, open: [...(receipt ? [] : (['receipt'] as const)), ...(team ? [] : (['team'] as const))] }
}

/** The value; `undefined` if a vendor failed. Any other error is a bug, and passes. */
async function unlessItFails<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call
  } catch (error) {
    if (isVendorError(error)) return undefined
    throw error
  }
}
