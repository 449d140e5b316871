import { entryApi } from './apis/entry-api.ts'
import { createEventStore } from './apis/event-store.ts'
import { exportApi } from './apis/export-api.ts'
import { importApi } from './apis/import-api.ts'
import { propertyApi } from './apis/property-api.ts'
import type { Scenario } from './scenarios.ts'
import { startVendor } from './start-vendor.ts'
import type { Vendor } from './vendor.ts'

/** How the simulated vendors behave. */
export interface VendorsOptions {
  /** Decides which calls go wrong: the same seed and order of calls give the same responses. Default 1. */
  readonly seed?: number
  /** Which faults to inject, and how often. Default: none. */
  readonly scenario?: Scenario
  /** How long a vendor takes to respond, in ms: half before it acts, half after. Default 0. */
  readonly latencyMs?: number
  /** Makes the export API generate this many bytes of CSV instead of returning what was imported. */
  readonly exportBytes?: number
}

/** The four simulated vendors, each on a free loopback port. */
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
 * Starts the four vendor APIs over real HTTP, with the real routes, headers and formats. Without a scenario, only bad
 * requests fail; {@link Vendor.script} injects faults into the next calls.
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { gatewayPage, startVendors } from '@faultline/simulators'
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
    startVendor(importApi(store), { seed, faultRates: scenario.dfineryImport, latencyMs }),
    startVendor(exportApi(store, exportBytes), {
      seed: seed + 1,
      faultRates: scenario.dfineryExport,
      latencyMs,
    }),
    startVendor(propertyApi(), { seed: seed + 2, faultRates: scenario.statusObject, latencyMs }),
    startVendor(entryApi(), { seed: seed + 3, faultRates: scenario.codeString, latencyMs }),
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
