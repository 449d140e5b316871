import { categories } from '@faultline/core'
import type { AdapterEntry } from '../adapter-entry.ts'
import type { BadRecords } from './bad-records.ts'
import type { FailureTally } from './failure-tally.ts'
import type { Counts, Report, ReportedFailure, ReportedFile } from './report-data.ts'
import { type WrongRetry, wrongRetries } from './retry-by-status.ts'
import type { Tally } from './tally.ts'
import { type Timeline, withAtMost } from './timeline.ts'

/** Turns what was counted into a report, in an order that doesn't depend on which thread counted what. */
export function summarize(
  tally: Tally,
  bad: BadRecords,
  { files, mostSteps, entries }: SummaryOptions,
): Report {
  const reasons = [...tally.vendors]
    .flatMap(([vendor, { failures }]) => [...failures.values()].flat().map((each) => reported(vendor, each)))
    .sort((one, other) => other.failures - one.failures || inOrder(nameOf(one), nameOf(other)))
  const vendors = [...tally.vendors]
    .map(([vendor, { successes }]) => {
      const counts = totals(reasons.filter((reason) => reason.vendor === vendor))
      const title = entries.find((entry) => entry.vendor === vendor)?.title ?? vendor
      return { vendor, title, responses: successes + counts.failures, successes, ...counts }
    })
    .sort((one, other) => other.responses - one.responses || inOrder(one.vendor, other.vendor))
  const hosts = [...tally.unassigned]
    .map(([host, responses]) => ({ host, responses }))
    .sort((one, other) => other.responses - one.responses || inOrder(one.host, other.host))
  return {
    files,
    ...(tally.first <= tally.last && { from: isoOf(tally.first), to: isoOf(tally.last) }),
    responses: tally.records,
    successes: sum(vendors, ({ successes }) => successes),
    ...totals(reasons),
    wronglyRetried: wrongRetriesIn(tally),
    vendors,
    reasons,
    categories: countsBy(reasons, ({ category }) => category).map(([category, count]) => ({
      category,
      origin: categories[category].origin,
      count,
    })),
    origins: countsBy(reasons, ({ origin }) => origin).map(([origin, count]) => ({ origin, count })),
    timeline: reportedTimeline(withAtMost(mostSteps, tally.timeline)),
    unassigned: {
      total: sum(hosts, ({ responses }) => responses) + tally.ofOtherHosts,
      hosts,
      ...(tally.ofOtherHosts > 0 && { ofOtherHosts: tally.ofOtherHosts }),
    },
    bad: { total: bad.count, runs: bad.runs },
  }
}

/** What a summary needs beside the counts. */
export interface SummaryOptions {
  readonly files: readonly ReportedFile[]
  /** Into how many steps of time to divide it at most. */
  readonly mostSteps: number
  /** The titles of vendors. */
  readonly entries: readonly Pick<AdapterEntry, 'vendor' | 'title'>[]
}

function reported(vendor: string, failure: FailureTally): ReportedFailure {
  const { reason, code, docsUrl, category, origin, retryable, processed, statuses } = failure
  const byStatus = [...statuses].sort(([one], [other]) => one - other)
  return {
    vendor,
    ...(reason !== undefined && { reason }),
    ...(code !== undefined && { code }),
    category,
    origin,
    retryable,
    processed,
    failures: failure.count,
    statuses: Object.fromEntries(byStatus),
    hiddenUnderSuccess: sum(byStatus, ([status, count]) => (status >= 200 && status < 300 ? count : 0)),
    wronglyRetried: sum([...failure.wronglyRetried.values()], (count) => count),
    wronglyGivenUp: failure.wronglyGivenUp,
    ...(docsUrl !== undefined && { docsUrl }),
  }
}

/** In the order of which equally frequent failures are listed. */
const nameOf = ({ vendor, reason, code, category, retryable, processed }: ReportedFailure): string =>
  [vendor, reason ?? code ?? '', category, retryable, processed].join(' ')

function totals(counts: readonly Counts[]): Counts {
  return {
    failures: sum(counts, ({ failures }) => failures),
    hiddenUnderSuccess: sum(counts, ({ hiddenUnderSuccess }) => hiddenUnderSuccess),
    wronglyRetried: sum(counts, ({ wronglyRetried }) => wronglyRetried),
    wronglyGivenUp: sum(counts, ({ wronglyGivenUp }) => wronglyGivenUp),
  }
}

function wrongRetriesIn({ vendors }: Tally): Report['wronglyRetried'] {
  const failures = [...vendors.values()].flatMap((vendor) => [...vendor.failures.values()].flat())
  const counts = wrongRetries.map((why): [WrongRetry, number] => [
    why,
    sum(failures, ({ wronglyRetried }) => wronglyRetried.get(why) ?? 0),
  ])
  const { already_processed = 0, maybe_processed = 0, not_retryable = 0 } = Object.fromEntries(counts)
  return { total: sum(counts, ([, count]) => count), already_processed, maybe_processed, not_retryable }
}

function countsBy<Key extends string>(
  reasons: readonly ReportedFailure[],
  keyOf: (reason: ReportedFailure) => Key,
): [Key, number][] {
  const counts = new Map<Key, number>()
  for (const reason of reasons) counts.set(keyOf(reason), (counts.get(keyOf(reason)) ?? 0) + reason.failures)
  return [...counts].sort(([one, many], [other, more]) => more - many || inOrder(one, other))
}

/** Every step from the first to the last, those in which nothing happened too. */
function reportedTimeline({ stepMs, steps }: Timeline): Report['timeline'] {
  const numbers = [...steps.keys()].sort((one, other) => one - other)
  const [first = 0, last = -1] = [numbers[0], numbers.at(-1)]
  return {
    stepMs,
    steps: Array.from({ length: last - first + 1 }, (_, index) => {
      const step = steps.get(first + index)
      const failures = [...(step?.failures ?? [])].sort(([one], [other]) => inOrder(one, other))
      return {
        at: isoOf((first + index) * stepMs),
        successes: step?.successes ?? 0,
        failures: sum(failures, ([, count]) => count),
        categories: Object.fromEntries(failures),
      }
    }),
  }
}

/** By code unit: the same in every locale, and a locale's rules take 10 ms to load. */
function inOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

const isoOf = (at: number): string => new Date(at).toISOString()

function sum<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0)
}
