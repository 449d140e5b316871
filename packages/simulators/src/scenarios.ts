import { entryResponse } from './apis/entry-api.ts'
import { exportResponse } from './apis/export-api.ts'
import { importResponse } from './apis/import-api.ts'
import { propertyResponse } from './apis/property-api.ts'
import { after, before, cutAfter, cutBefore, cutWithin, rateLimit } from './fault-injection.ts'
import { gatewayPage } from './gateway-page.ts'
import type { FaultRates } from './vendor.ts'

/** Which faults to inject at each vendor; a vendor that isn't listed works normally. */
export interface Scenario {
  readonly dfineryImport?: FaultRates
  readonly dfineryExport?: FaultRates
  readonly statusObject?: FaultRates
  readonly codeString?: FaultRates
}

/** The named scenarios. `lying` is `rough` with an import API that sometimes reports success and stores nothing. */
export const scenarios = {
  calm: {},
  rough: rough([]),
  lying: rough([[0.05, before(() => importResponse('OK'))]]),
} as const satisfies Record<string, Scenario>

function rough(lies: FaultRates): Scenario {
  return {
    dfineryImport: [
      ...lies,
      [0.03, rateLimit(150)],
      [0.006, before(() => importResponse('INTERNAL_SERVER_ERROR'))],
      [0.006, after(() => importResponse('INTERNAL_SERVER_ERROR'))],
      [0.005, before(() => gatewayPage(413))],
      [0.006, before(() => gatewayPage(502))],
      [0.006, before(() => gatewayPage(503, 'application/json'))],
      [0.006, after(() => gatewayPage(504))],
      [0.006, cutBefore],
      [0.006, cutAfter],
      [0.006, cutWithin(20)],
    ],
    dfineryExport: [
      [0.1, before(() => exportResponse('query_error'))],
      [0.1, rateLimit(150)],
    ],
    statusObject: [
      [0.05, rateLimit(150)],
      [0.05, before(() => propertyResponse(503, 'Down for maintenance'))],
      // The body overrides the HTTP status.
      [0.05, before(() => propertyResponse(500, 'The search failed', { httpStatus: 200 }))],
      [0.05, before(() => gatewayPage(502))],
      [0.05, cutWithin(30)],
    ],
    codeString: [
      [0.05, rateLimit(150)],
      [0.05, before(() => entryResponse('ServerError', { nested: true }))],
      [0.05, before(() => gatewayPage(504, 'application/json'))],
      [0.05, cutBefore],
    ],
  }
}
