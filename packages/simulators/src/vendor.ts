import type { FaultInjection } from './fault-injection.ts'

/** One simulated vendor, listening on loopback. */
export interface Vendor {
  /** `http://127.0.0.1:40123` */
  readonly url: string
  /** Every call, in the order of arrival. */
  readonly calls: readonly Call[]
  /** Every pause that it announced. */
  readonly pauses: readonly Pause[]
  /** Injects these faults into the next calls, one each; after that the scenario decides again. */
  script(...injections: readonly FaultInjection[]): void
  /** Breaks open connections and stops listening. */
  stop(): Promise<void>
}

/** One call that reached a simulated vendor. */
export interface Call {
  /** When it arrived, epoch ms. */
  readonly at: number
  /** `POST /api/v1/events`, without the query. */
  readonly route: string
  /** Whether the vendor acted on it, whatever it responded. */
  readonly acted: boolean
}

/** A time during which the vendor refuses every call, as announced to callers; both epoch ms. */
export interface Pause {
  readonly from: number
  readonly until: number
}

/** Which faults to inject, as shares of all calls: `[[0.05, rateLimit(200)], [0.01, cutAfter]]`. */
export type FaultRates = readonly (readonly [share: number, injection: FaultInjection])[]

/** How one vendor behaves. */
export interface VendorBehaviour {
  /** Decides which calls go wrong. */
  readonly seed: number
  readonly faultRates?: FaultRates | undefined
  /** How long it takes to respond, in ms: half before it acts, half after. Default 0. */
  readonly latencyMs?: number | undefined
}
