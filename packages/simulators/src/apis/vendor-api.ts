import type { Hono } from 'hono'

/** One vendor's API when nothing goes wrong: its routes, and how it refuses calls over its rate limit. */
export interface VendorApi {
  readonly routes: Hono
  /** The response to calls over the limit, which resets at this epoch ms. */
  readonly refuse: (resetAt: number) => Response
}

/** What the simulated vendors accept. Each has its own credential, as the real ones do. */
export const credentials = {
  serviceId: 'sandbox-service',
  importToken: 'sandbox-import-token',
  exportToken: 'sandbox-export-token',
  propertyToken: 'sandbox-property-token',
  entryKey: 'sandbox-entry-key',
} as const
