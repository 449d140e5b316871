import type { Fetch } from '@faultline/integrations/fetch'
import type { Order } from './order.ts'

/** The four requests, as each vendor's documentation shows them. */
export interface VendorCalls {
  /** Charges the card; the order's id is the idempotency key, so it may be sent again. Gives the payment's id. */
  charge(order: Order): Promise<string>
  /** Asks for a line of thanks. */
  thankYou(order: Order): Promise<string>
  /** Stores the receipt. */
  storeReceipt(order: Order, text: string): Promise<void>
  /** Tells the team. Slack has no idempotency key: a message that may have arrived isn't sent twice. */
  tellTeam(order: Order): Promise<void>
}

/** The calls, over one fetch that throws a VendorError. */
export function vendorCalls(vendorFetch: Fetch): VendorCalls {
  const post = (url: string, headers: Record<string, string>, body: string) =>
    vendorFetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) })
  const json = { 'content-type': 'application/json', authorization: 'Bearer sandbox' }
  return {
    async charge({ id, card, cents }) {
      const form = {
        ...{ amount: `${cents}`, currency: 'usd', payment_method: card, confirm: 'true' },
        error_on_requires_action: 'true', // otherwise a card that needs a confirmation is a 200 without a payment
      }
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: 'Bearer sandbox',
        'idempotency-key': id,
      }
      const response = await post(
        'https://api.stripe.com/v1/payment_intents',
        headers,
        `${new URLSearchParams(form)}`,
      )
      const payment: { id: string } = await response.json()
      return payment.id
    },
    async thankYou({ item }) {
      const messages = [{ role: 'user', content: `Thank somebody in one sentence for buying ${item}.` }]
      const body = JSON.stringify({ model: 'gpt-5-mini', messages })
      const response = await post('https://api.openai.com/v1/chat/completions', json, body)
      const { choices }: { choices: { message: { content: string } }[] } = await response.json()
      return choices[0]?.message.content ?? ''
    },
    async storeReceipt({ id }, text) {
      const url = `https://receipts.s3.eu-central-1.amazonaws.com/${id}.txt`
      await vendorFetch(url, { method: 'PUT', body: text, signal: AbortSignal.timeout(10_000) })
    },
    async tellTeam({ id, item }) {
      const body = JSON.stringify({ channel: 'C0ORDERS', text: `Order ${id}: ${item}` })
      await post('https://slack.com/api/chat.postMessage', json, body)
    },
  }
}
