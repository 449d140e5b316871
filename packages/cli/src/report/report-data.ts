import type { Category, Origin, Processed } from '@faultline/core'
import type { BadRun } from './bad-records.ts'
import type { WrongRetry } from './retry-by-status.ts'
import type { TrafficTrouble } from './traffic-error.ts'

/** What a report says, as `--json` prints it. Numbers count responses; moments are ISO 8601. */
export interface Report {
  readonly files: readonly ReportedFile[]
  readonly from?: string
  readonly to?: string
  /** Responses that were read, of known vendors or not. */
  readonly responses: number
  readonly successes: number
  readonly failures: number
  /** Failures that arrived under HTTP 2xx: whoever looks at the status alone takes them for successes. */
  readonly hiddenUnderSuccess: number
  /** Failures that would have been sent again by HTTP 408, 429 or 5xx, and mustn't be. */
  readonly wronglyRetried: { readonly total: number } & { readonly [W in WrongRetry]: number }
  /** Failures that could be sent again, under a status that nobody retries. */
  readonly wronglyGivenUp: number
  readonly vendors: readonly ReportedVendor[]
  readonly reasons: readonly ReportedFailure[]
  readonly categories: readonly {
    readonly category: Category
    readonly origin: Origin
    readonly count: number
  }[]
  readonly origins: readonly { readonly origin: Origin; readonly count: number }[]
  readonly timeline: { readonly stepMs: number; readonly steps: readonly ReportedStep[] }
  /** Responses of hosts that belong to no known vendor, and how many of which host; of very many hosts, not of all. */
  readonly unassigned: {
    readonly total: number
    readonly hosts: readonly ReportedHost[]
    readonly ofOtherHosts?: number
  }
  /** Lines and entries that couldn't be used. */
  readonly bad: { readonly total: number; readonly runs: readonly BadRun[] }
}

/** A file that was read. */
export interface ReportedFile {
  readonly name: string
  /** Why it couldn't be read, or not to its end. */
  readonly trouble?: TrafficTrouble
}

/** A vendor, the busiest first. */
export interface ReportedVendor extends Counts {
  readonly vendor: string
  readonly title: string
  readonly responses: number
  readonly successes: number
}

/** Failures of a vendor that have the same reason, or without one the same code; the most frequent first. */
export interface ReportedFailure extends Counts {
  readonly vendor: string
  readonly reason?: string
  readonly code?: string | number
  readonly category: Category
  readonly origin: Origin
  readonly retryable: boolean
  readonly processed: Processed
  /** How many came under which HTTP status. */
  readonly statuses: { readonly [status: string]: number }
  readonly docsUrl?: string
}

/** What is counted of a vendor, and of each of its reasons. */
export interface Counts {
  readonly failures: number
  readonly hiddenUnderSuccess: number
  readonly wronglyRetried: number
  readonly wronglyGivenUp: number
}

/** What happened in one step of time, which begins at `at`. */
export interface ReportedStep {
  readonly at: string
  readonly successes: number
  readonly failures: number
  readonly categories: { readonly [C in Category]?: number }
}

/** A host of no known vendor; empty if the record has no URL. */
export interface ReportedHost {
  readonly host: string
  readonly responses: number
}
