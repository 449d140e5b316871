import {
  after,
  before,
  type Chances,
  cutAfter,
  cutBefore,
  cutWithin,
  gatewayPage,
  importAnswer,
  rateLimit,
  startVendors,
} from '@faultline/sandbox/vendors'
import { createJournal } from '../job/journal.ts'
import { countByFate, type Entry, type Fate } from '../job/ledger.ts'
import { audit } from '../run/audit.ts'
import { makeBatches } from '../run/make-batches.ts'
import { importOnQueue } from './import-on-queue.ts'
import { sendsInPauses, watchPauses } from './watch-pauses.ts'

/** How hard the queue is tried. */
export interface OrdealOptions {
  readonly redisUrl: string
  readonly events: number
  readonly workers: number
  /** Workers killed with SIGKILL on the way. */
  readonly kills: number
  readonly seed: number
}

/** What came of it. */
export interface Ordeal {
  readonly fates: Record<Fate, number>
  /** How many of the events in doubt the vendor had stored. */
  readonly doubtStored: number
  /** A sentence for every event that does not add up. */
  readonly problems: readonly string[]
  readonly answers: ReadonlyMap<string, number>
  readonly kills: number
  readonly calls: number
  /** Pauses that the vendor told of, and those of them that a worker lived to tell the others. */
  readonly pauses: { readonly told: number; readonly shared: number }
  /** For each batch that a worker was about to send in a pause, how long after that was told, in ms. */
  readonly lateMs: readonly number[]
  readonly seconds: number
}

const trouble: Chances = [
  [0.03, rateLimit(1000)],
  [0.01, before(() => importAnswer('INTERNAL_SERVER_ERROR'))],
  [0.01, after(() => importAnswer('INTERNAL_SERVER_ERROR'))],
  [0.01, before(() => gatewayPage(503, 'application/json'))],
  [0.01, after(() => gatewayPage(504))],
  [0.01, cutBefore],
  [0.01, cutAfter],
  [0.01, cutWithin(20)],
]

/** Imports on a queue while the vendor limits, fails and cuts, and workers are killed in the middle of it. */
export async function ordeal({ redisUrl, events, workers, kills, seed }: OrdealOptions): Promise<Ordeal> {
  const began = performance.now()
  const vendors = await startVendors({ seed, latencyMs: 20, scenario: { dfineryImport: trouble } })
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
  const { answers, deeds } = journal.counts.get('import')!
  return {
    fates: countByFate(ledger),
    doubtStored: ledger
      .filter(({ fate }) => fate === 'in doubt')
      .flatMap(({ events }) => events)
      .filter(({ event_id }) => vendors.stored.has(event_id)).length,
    problems: audit(batches.flat(), ledger, vendors.stored),
    answers,
    kills: deeds.get('killed a worker') ?? 0,
    calls: calls.length,
    pauses: { told: pauses.length, shared: watch.pauses.length },
    lateMs: sendsInPauses(watch),
    seconds: (performance.now() - began) / 1000,
  }
}
