import { entryAnswer } from './entry-api.ts'
import { exportAnswer } from './export-api.ts'
import { gatewayPage } from './gateway-page.ts'
import { importAnswer } from './import-api.ts'
import { after, before, cutAfter, cutBefore, cutWithin, rateLimit } from './mishap.ts'
import { propertyAnswer } from './property-api.ts'
import type { Chances } from './vendor.ts'

/** What goes wrong at each vendor; one that is not named answers as it should. */
export interface Scenario {
  readonly dfineryImport?: Chances
  readonly dfineryExport?: Chances
  readonly statusObject?: Chances
  readonly codeString?: Chances
}

/** The scenarios with a name. `lying` is `rough` with an import API that now and then says yes and stores nothing. */
export const scenarios = {
  calm: {},
  rough: rough([]),
  lying: rough([[0.05, before(() => importAnswer('OK'))]]),
} as const satisfies Record<string, Scenario>

function rough(lies: Chances): Scenario {
  return {
    dfineryImport: [
      ...lies,
      [0.03, rateLimit(150)],
      [0.006, before(() => importAnswer('INTERNAL_SERVER_ERROR'))],
      [0.006, after(() => importAnswer('INTERNAL_SERVER_ERROR'))],
      [0.005, before(() => gatewayPage(413))],
      [0.006, before(() => gatewayPage(502))],
      [0.006, before(() => gatewayPage(503, 'application/json'))],
      [0.006, after(() => gatewayPage(504))],
      [0.006, cutBefore],
      [0.006, cutAfter],
      [0.006, cutWithin(20)],
    ],
    dfineryExport: [
      [0.1, before(() => exportAnswer('query_error'))],
      [0.1, rateLimit(150)],
    ],
    statusObject: [
      [0.05, rateLimit(150)],
      [0.05, before(() => propertyAnswer(503, 'Down for maintenance'))],
      // The body wins over the HTTP status.
      [0.05, before(() => propertyAnswer(500, 'The search failed', { httpStatus: 200 }))],
      [0.05, before(() => gatewayPage(502))],
      [0.05, cutWithin(30)],
    ],
    codeString: [
      [0.05, rateLimit(150)],
      [0.05, before(() => entryAnswer('ServerError', { nested: true }))],
      [0.05, before(() => gatewayPage(504, 'application/json'))],
      [0.05, cutBefore],
    ],
  }
}
