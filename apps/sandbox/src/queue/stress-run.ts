import {
  after,
  before,
  cutAfter,
  cutBefore,
  cutWithin,
  type FaultRates,
  gatewayPage,
  importResponse,
  rateLimit,
  startVendors,
} from '@faultline/simulators'
import { makeBatches } from '../client/make-batches.ts'
import { audit } from '../ledger/audit.ts'
import { createJournal } from '../ledger/journal.ts'
import { countByResult, type Entry, type ImportResult } from '../ledger/ledger.ts'
import { importOnQueue } from './import-on-queue.ts'
import { sendsInPauses, watchPauses } from './watch-pauses.ts'

/** How hard to stress the queue. */
export interface StressOptions {
  readonly redisUrl: string
  readonly events: number
  readonly workers: number
  /** Workers to kill with SIGKILL during the import. */
  readonly kills: number
  readonly seed: number
}

/** What happened. */
export interface StressReport {
  readonly results: Record<ImportResult, number>
  /** How many of the events in doubt the vendor had stored. */
  readonly storedInDoubt: number
  /** A sentence for every event that doesn't add up. */
  readonly problems: readonly string[]
  readonly responses: ReadonlyMap<string, number>
  readonly kills: number
  readonly calls: number
  /** Pauses that the vendor announced, and those of them that a worker survived to share with the others. */
  readonly pauses: { readonly announced: number; readonly shared: number }
  /** For each batch that a worker was about to send during a pause, how long after the pause was shared, in ms. */
  readonly lateMs: readonly number[]
  readonly seconds: number
}

const faultRates: FaultRates = [
  // Often enough that some worker lives to share one, however few the events.
  [0.08, rateLimit(1000)],
  [0.01, before(() => importResponse('INTERNAL_SERVER_ERROR'))],
  [0.01, after(() => importResponse('INTERNAL_SERVER_ERROR'))],
  [0.01, before(() => gatewayPage(503, 'application/json'))],
  [0.01, after(() => gatewayPage(504))],
  [0.01, cutBefore],
  [0.01, cutAfter],
  [0.01, cutWithin(20)],
]

/** Imports on a queue while the vendor limits, fails and drops connections, and workers are killed in between. */
export async function stressRun(options: StressOptions): Promise<StressReport> {
  const { redisUrl, events, workers, kills, seed } = options
  const began = performance.now()
  const vendors = await startVendors({ seed, latencyMs: 20, scenario: { dfineryImport: faultRates } })
  const watch = await watchPauses(redisUrl)
  const journal = createJournal()
  const batches = [...makeBatches(events, 100, seed)]
  const ledger: Entry[] = []
  const { url, calls, pauses } = vendors.dfineryImport
  const note = journal.noteFor('import')
  for await (const entry of importOnQueue(url, batches, note, { redisUrl, workers, kills }))
    ledger.push(entry)
  watch.stop()
  await vendors.stop()
  const { responses, actions } = journal.counts.get('import')!
  return {
    results: countByResult(ledger),
    storedInDoubt: ledger
      .filter(({ result }) => result === 'in doubt')
      .flatMap(({ events }) => events)
      .filter(({ event_id }) => vendors.stored.has(event_id)).length,
    problems: audit(batches.flat(), ledger, vendors.stored),
    responses,
    kills: actions.get('killed a worker') ?? 0,
    calls: calls.length,
    pauses: { announced: pauses.length, shared: watch.pauses.length },
    lateMs: sendsInPauses(watch),
    seconds: (performance.now() - began) / 1000,
  }
}
