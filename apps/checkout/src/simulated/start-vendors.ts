import type { Fetch } from '@faultline/integrations/fetch'
import { startVendor, type Vendor } from '@faultline/simulators'
import { openaiApi, s3Api, slackApi, stripeApi } from './vendor-apis.ts'

/** The four vendors on loopback, and what really happened there. */
export interface ShopVendors {
  readonly stripe: Vendor
  readonly openai: Vendor
  readonly s3: Vendor
  readonly slack: Vendor
  /** Payments by idempotency key: each is money. */
  readonly charges: ReadonlyMap<string, string>
  /** Stored receipts by key. */
  readonly objects: ReadonlyMap<string, string>
  /** What the team was told. */
  readonly messages: readonly string[]
  /** A fetch that calls these vendors instead of the real hosts; all else about the calls is real. */
  readonly fetch: Fetch
  /** Stops all four. */
  stop(): Promise<void>
}

/** Starts the simulated vendors, each on a free port. */
export async function startShopVendors(): Promise<ShopVendors> {
  const [charges, objects, messages] = [new Map<string, string>(), new Map<string, string>(), [] as string[]]
  const behaviour = { seed: 1 }
  const [stripe, openai, s3, slack] = await Promise.all([
    startVendor(stripeApi(charges), behaviour),
    startVendor(openaiApi(), behaviour),
    startVendor(s3Api(objects), behaviour),
    startVendor(slackApi(messages), behaviour),
  ])
  const hosts = new Map([
    ['api.stripe.com', stripe],
    ['api.openai.com', openai],
    ['receipts.s3.eu-central-1.amazonaws.com', s3],
    ['slack.com', slack],
  ])
  return {
    ...{ stripe, openai, s3, slack, charges, objects, messages },
    fetch: (input, init) => {
      const { host, pathname } = new URL(String(input))
      return fetch(`${hosts.get(host)?.url}${pathname}`, init)
    },
    stop: async () => {
      await Promise.all([...hosts.values()].map((vendor) => vendor.stop()))
    },
  }
}
