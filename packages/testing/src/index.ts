/**
 * For tests of your own handling: faults, answers and failures as a vendor, a gateway or the network gives them. Free
 * of `node:` and of any test runner.
 *
 * @module
 */
export { type DocumentedReason, faultOf } from './fault-of.ts'
export type { Answer, Fixture, Fixtures } from './fixture.ts'
export { type GatewayPage, gatewayPages } from './gateway-pages.ts'
export { type MockAnswer, type MockFetch, mockFetch } from './mock-fetch.ts'
export { responseOf } from './response-of.ts'
export { transportErrors } from './transport-errors.ts'
