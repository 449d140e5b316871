import type { Fault } from '@faultline/core'
import { addFailure, countFailure, type FailureTallies, failureTally } from './failure-tally.ts'
import { addToTimeline, emptyTimeline, mergeTimeline, type Timeline } from './timeline.ts'

/** What was counted: plain data, which a worker can send. Its size is bounded, whatever the traffic is. */
export interface Tally {
  records: number
  readonly vendors: Map<string, VendorTally>
  /** Records whose host no rule covers, by host; `''` for those that have no URL. */
  readonly unassigned: Map<string, number>
  /** Those of further hosts than are kept. */
  ofOtherHosts: number
  readonly timeline: Timeline
  /** The first and the last moment, epoch ms. */
  first: number
  last: number
}

/** What was counted of one vendor. */
export interface VendorTally {
  successes: number
  readonly failures: FailureTallies
}

/** Starts at zero. */
export function emptyTally(): Tally {
  return {
    records: 0,
    vendors: new Map(),
    unassigned: new Map(),
    ofOtherHosts: 0,
    timeline: emptyTimeline(),
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
  }
}

/** Counts one exchange of a vendor: its fault, or `undefined` for a success. */
export function count(
  tally: Tally,
  vendor: string,
  fault: Fault | undefined,
  {
    at,
    status,
    idempotent,
  }: { at: number | undefined; status: number; idempotent: () => boolean | undefined },
): void {
  tally.records++
  const own = vendorTally(tally, vendor)
  if (fault) countFailure(failureTally(own.failures, fault), fault, status, idempotent())
  else own.successes++
  if (at === undefined) return
  addToTimeline(tally.timeline, at, fault?.category)
  if (at < tally.first) tally.first = at
  if (at > tally.last) tally.last = at
}

/** Counts one exchange of nobody we know. */
export function countUnassigned(tally: Tally, host: string, by = 1): void {
  tally.records += by
  const { unassigned } = tally
  const count = unassigned.get(host)
  if (count === undefined && unassigned.size >= mostHosts) tally.ofOtherHosts += by
  else unassigned.set(host, (count ?? 0) + by)
}

const mostHosts = 10_000

/** Adds what somebody else counted, who doesn't use it any more. */
export function mergeTally(into: Tally, from: Tally): void {
  const { records } = into
  for (const [host, by] of from.unassigned) countUnassigned(into, host, by)
  into.ofOtherHosts += from.ofOtherHosts
  into.records = records + from.records
  for (const [vendor, { successes, failures }] of from.vendors) {
    const own = vendorTally(into, vendor)
    own.successes += successes
    for (const failure of [...failures.values()].flat())
      addFailure(failureTally(own.failures, failure), failure)
  }
  mergeTimeline(into.timeline, from.timeline)
  into.first = Math.min(into.first, from.first)
  into.last = Math.max(into.last, from.last)
}

function vendorTally({ vendors }: Tally, vendor: string): VendorTally {
  const known = vendors.get(vendor)
  if (known) return known
  const own: VendorTally = { successes: 0, failures: new Map() }
  vendors.set(vendor, own)
  return own
}
