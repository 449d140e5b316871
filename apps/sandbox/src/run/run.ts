import { scenarios, startVendors } from '@faultline/simulators'
import { importEvents } from '../client/import-events.ts'
import { findEntry, findProperty } from '../client/look-up.ts'
import { makeBatches } from '../client/make-batches.ts'
import { createJournal } from '../ledger/journal.ts'
import { printReport } from './report.ts'
import { exportStep, importStep, ledgerStep, lookUpStep, settleStep } from './steps.ts'

/** What to run; see `npm start -- --help`. */
export interface RunOptions {
  readonly events: number
  readonly batch: number
  readonly seed: number
  readonly scenario: keyof typeof scenarios
  readonly latency: number
  readonly engine: 'process' | 'bullmq'
  readonly workers: number
  readonly kills: number
}

const lookUps = 40

/** Imports, exports and looks up while faults are injected, prints what happened, and returns whether it adds up. */
export async function run(options: RunOptions, folder: string): Promise<boolean> {
  const { events, batch, seed, scenario, latency } = options
  const vendors = await startVendors({ seed, scenario: scenarios[scenario], latencyMs: latency })
  try {
    const journal = createJournal()
    const batches = [...makeBatches(events, batch, seed)]
    const engine = await engineOf(options)
    const entries = engine(vendors.dfineryImport.url, batches, journal.noteFor('dfinery-import'))
    const sent = batches.flat()
    const imported = await importStep(sent, entries)
    const { ledger, section: settled } = await settleStep(vendors, imported, journal, folder)
    const sections = [
      await ledgerStep(vendors, sent, ledger, folder),
      settled,
      await exportStep(vendors, journal.noteFor('dfinery-export'), folder),
      await lookUpStep('status-object', lookUps, (id) =>
        findProperty(vendors.statusObject.url, addressOf(id), journal.noteFor('status-object')),
      ),
      await lookUpStep('code-string', lookUps, (id) =>
        findEntry(vendors.codeString.url, id, journal.noteFor('code-string')),
      ),
    ]
    return printReport(sections, journal, folder)
  } finally {
    await vendors.stop()
  }
}

/** What does the import: this process, one batch after the other, or workers on a queue, which is loaded only if needed. */
async function engineOf({ engine, workers, kills }: RunOptions): Promise<typeof importEvents> {
  if (engine === 'process') return importEvents
  const { importOnQueue } = await import('../queue/import-on-queue.ts')
  const { redisAtHand } = await import('../queue/redis.ts')
  const redis = await redisAtHand()
  return async function* (url, batches, note) {
    try {
      yield* importOnQueue(url, batches, note, { redisUrl: redis.url, workers, kills })
    } finally {
      await redis.stop()
    }
  }
}

/** One in ten does not exist. */
function addressOf(id: number): string {
  return id % 10 === 0 ? `nowhere ${id}` : `${id} Main Street`
}
