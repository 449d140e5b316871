/**
 * The four vendor APIs, simulated over real HTTP on loopback: for the sandbox's jobs and for anybody's tests.
 *
 * @module
 */
export { entryAnswer } from './entry-api.ts'
export type { UserEvent } from './event-store.ts'
export { exportAnswer } from './export-api.ts'
export { gatewayPage } from './gateway-page.ts'
export { importAnswer } from './import-api.ts'
export {
  after,
  before,
  cutAfter,
  cutBefore,
  cutWithin,
  endWithin,
  type Mishap,
  rateLimit,
  type Turn,
} from './mishap.ts'
export { propertyAnswer } from './property-api.ts'
export { type Scenario, scenarios } from './scenarios.ts'
export { startVendors, type Vendors, type VendorsOptions } from './start-vendors.ts'
export type { Call, Chances, Pause, Vendor } from './vendor.ts'
export { credentials } from './vendor-api.ts'
