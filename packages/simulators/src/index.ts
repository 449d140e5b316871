/**
 * Four vendor APIs, simulated over real HTTP on loopback, with faults injected on demand: for the sandbox and for tests.
 *
 * @module
 */
export { entryResponse } from './apis/entry-api.ts'
export type { UserEvent } from './apis/event-store.ts'
export { exportResponse } from './apis/export-api.ts'
export { importResponse } from './apis/import-api.ts'
export { propertyResponse } from './apis/property-api.ts'
export { credentials, type VendorApi } from './apis/vendor-api.ts'
export { chance } from './chance.ts'
export {
  after,
  before,
  cutAfter,
  cutBefore,
  cutWithin,
  endWithin,
  type FaultInjection,
  type InterceptedCall,
  rateLimit,
} from './fault-injection.ts'
export { gatewayPage } from './gateway-page.ts'
export { type Scenario, scenarios } from './scenarios.ts'
export { startVendor } from './start-vendor.ts'
export { startVendors, type Vendors, type VendorsOptions } from './start-vendors.ts'
export type { Call, FaultRates, Pause, Vendor } from './vendor.ts'
