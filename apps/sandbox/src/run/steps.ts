import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cutWithin, rateLimit, type UserEvent, type Vendors } from '@faultline/simulators'
import type { LookUpResult } from '../client/look-up.ts'
import { eventDays } from '../client/make-batches.ts'
import { retryUntilFinal } from '../client/retry-until-final.ts'
import { exportEvents } from '../client/vendor-calls.ts'
import { exportToFile } from '../export/export-to-file.ts'
import { audit } from '../ledger/audit.ts'
import type { Note } from '../ledger/journal.ts'
import { countByResult, type Entry } from '../ledger/ledger.ts'
import { startProgress } from './progress.ts'
import type { Section } from './report.ts'
import { writeUnaccepted } from './write-unaccepted.ts'

/** Fills the ledger with the entries of an import, and checks it against what the vendor really stored. */
export async function importStep(
  { stored }: Vendors,
  sent: readonly UserEvent[],
  entries: AsyncIterable<Entry>,
  folder: string,
): Promise<Section> {
  const ledger: Entry[] = []
  const progress = startProgress('importing events', sent.length)
  try {
    for await (const entry of entries) {
      ledger.push(entry)
      progress.advance(entry.events.length)
    }
  } finally {
    progress.stop()
  }
  await writeUnaccepted(folder, ledger)
  const problems = audit(sent, ledger, stored)
  return {
    vendor: 'dfinery-import',
    whole: 'sent',
    total: sent.length,
    parts: countByResult(ledger),
    problems,
  }
}

/** Exports what was imported to a file, despite a rate limit and a dropped connection. */
export async function exportStep(
  { dfineryExport, stored }: Vendors,
  note: Note,
  folder: string,
): Promise<Section> {
  const target = join(folder, 'events.csv')
  dfineryExport.script(rateLimit(200), cutWithin(10_000))
  const outcome = await retryUntilFinal(
    () => exportToFile(exportEvents(dfineryExport.url, eventDays.from, eventDays.to), target),
    note,
  )
  const written = outcome.ok ? (await readFile(target, 'utf8')).split('\n').length - 2 : 0
  const total = [...stored.values()].reduce((sum, times) => sum + times, 0)
  const problems = outcome.ok ? [] : [`the export failed: ${outcome.fault.message}`]
  return { vendor: 'dfinery-export', whole: 'rows stored', total, parts: { written }, problems }
}

/** Looks things up at one vendor; one in ten does not exist. */
export async function lookUpStep(
  vendor: string,
  total: number,
  lookUp: (id: number) => Promise<LookUpResult>,
): Promise<Section> {
  const parts: Record<LookUpResult, number> = { found: 0, 'not found': 0, 'gave up': 0 }
  const progress = startProgress(`looking up ${vendor}`, total)
  for (let id = 1; id <= total; id++) {
    parts[await lookUp(id)]++
    progress.advance(1)
  }
  progress.stop()
  return { vendor, whole: 'looked up', total, parts, problems: [] }
}
