/**
 * For tests of your own error handling: faults, responses and failures as a vendor, a gateway or the network gives them.
 * Needs no test runner and no `node:` module.
 *
 * @module
 */
export { type CheckOptions, checkAdapter } from './check-adapter.ts'
export type { DocumentedReason } from './documented-reason.ts'
export { type GatewayPage, gatewayPages } from './gateway-pages.ts'
export { makeFault } from './make-fault.ts'
export { type MockFetch, type MockResponse, mockFetch } from './mock-fetch.ts'
export type { PlainResponse, RecordedResponse } from './plain-response.ts'
export type { Respond, ResponseFacts } from './respond.ts'
export { plainResponseOf, type ResponseOptions, responseOf } from './response-of.ts'
export { transportErrors } from './transport-errors.ts'
