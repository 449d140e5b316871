import { entryApi } from './entry-api.ts'
import { createEventStore } from './event-store.ts'
import { exportApi } from './export-api.ts'
import { importApi } from './import-api.ts'
import { propertyApi } from './property-api.ts'
import type { Scenario } from './scenarios.ts'
import { startVendor, type Vendor } from './vendor.ts'

/** How the simulated vendors behave. */
export interface VendorsOptions {
  /** Decides which calls go wrong; the same seed and order of calls give the same answers. Default 1. */
  readonly seed?: number
  /** What goes wrong, and how often. Default: nothing. */
  readonly scenario?: Scenario
  /** How long a vendor takes over an answer, in ms: half of it before it acts, half after. Default 0. */
  readonly latencyMs?: number
  /** Has the export API make up so many bytes of CSV instead of giving back what was imported. */
  readonly exportBytes?: number
}

/** The four vendors of the adapters, each on a free loopback port. */
export interface Vendors {
  readonly dfineryImport: Vendor
  readonly dfineryExport: Vendor
  readonly statusObject: Vendor
  readonly codeString: Vendor
  /** How many times the import API really stored each event, by its id. */
  readonly stored: ReadonlyMap<string, number>
  /** Stops all four. */
  stop(): Promise<void>
}

/**
 * Starts the four vendor APIs over real HTTP, with the real routes, headers and formats. Without a scenario nothing
 * goes wrong but what a request itself causes; {@link Vendor.script} says what happens to the next calls.
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { gatewayPage, startVendors } from '@faultline/sandbox/vendors'
 *
 * const vendors = await startVendors()
 * vendors.dfineryImport.script(() => gatewayPage(502))
 * const outcome = await dfineryImport.decode(fetch(`${vendors.dfineryImport.url}/api/v1/events`, { method: 'POST' }))
 * await vendors.stop()
 * outcome.ok ? undefined : outcome.fault.category // => 'unavailable'
 * ```
 */
export async function startVendors(options: VendorsOptions = {}): Promise<Vendors> {
  const { seed = 1, scenario = {}, exportBytes, latencyMs } = options
  const store = createEventStore()
  const [dfineryImport, dfineryExport, statusObject, codeString] = await Promise.all([
    startVendor(importApi(store), { seed, chances: scenario.dfineryImport, latencyMs }),
    startVendor(exportApi(store, exportBytes), {
      seed: seed + 1,
      chances: scenario.dfineryExport,
      latencyMs,
    }),
    startVendor(propertyApi(), { seed: seed + 2, chances: scenario.statusObject, latencyMs }),
    startVendor(entryApi(), { seed: seed + 3, chances: scenario.codeString, latencyMs }),
  ])
  const vendors = { dfineryImport, dfineryExport, statusObject, codeString }
  return {
    ...vendors,
    stored: store.stored,
    stop: async () => {
      await Promise.all(Object.values(vendors).map((vendor) => vendor.stop()))
    },
  }
}
