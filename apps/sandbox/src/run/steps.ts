import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cutWithin, rateLimit, type UserEvent, type Vendors } from '@faultline/sandbox/vendors'
import { exportToFile } from '../export/export-to-file.ts'
import type { Note } from '../job/journal.ts'
import { countByFate, type Entry } from '../job/ledger.ts'
import type { Answer } from '../job/look-up.ts'
import { untilFinal } from '../job/until-final.ts'
import { exportEvents } from '../job/vendor-calls.ts'
import { audit } from './audit.ts'
import { eventDays } from './make-batches.ts'
import { startProgress } from './progress.ts'
import type { Section } from './report.ts'
import { setAside } from './set-aside.ts'

/** Fills the ledger from the entries of an import, and holds it against what the vendor really stored. */
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
  await setAside(folder, ledger)
  const problems = audit(sent, ledger, stored)
  return { vendor: 'dfinery-import', whole: 'sent', total: sent.length, parts: countByFate(ledger), problems }
}

/** Exports what was imported to a file, through a rate limit and a cut. */
export async function exportStep(
  { dfineryExport, stored }: Vendors,
  note: Note,
  folder: string,
): Promise<Section> {
  const target = join(folder, 'events.csv')
  dfineryExport.script(rateLimit(200), cutWithin(10_000))
  const outcome = await untilFinal(
    () => exportToFile(exportEvents(dfineryExport.url, eventDays.from, eventDays.to), target),
    note,
  )
  const written = outcome.ok ? (await readFile(target, 'utf8')).split('\n').length - 2 : 0
  const total = [...stored.values()].reduce((sum, times) => sum + times, 0)
  const problems = outcome.ok ? [] : [`the export failed: ${outcome.fault.message}`]
  return { vendor: 'dfinery-export', whole: 'rows stored', total, parts: { written }, problems }
}

/** Asks the other two vendors; one in ten of what is asked for does not exist. */
export async function lookUpStep(
  vendor: string,
  total: number,
  ask: (id: number) => Promise<Answer>,
): Promise<Section> {
  const parts: Record<Answer, number> = { found: 0, 'not found': 0, 'gave up': 0 }
  const progress = startProgress(`asking ${vendor}`, total)
  for (let id = 1; id <= total; id++) {
    parts[await ask(id)]++
    progress.advance(1)
  }
  progress.stop()
  return { vendor, whole: 'asked', total, parts, problems: [] }
}
