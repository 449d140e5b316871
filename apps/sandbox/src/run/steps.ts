import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Outcome } from '@faultline/core'
import { cutWithin, rateLimit, type UserEvent, type Vendors } from '@faultline/simulators'
import { importEvents } from '../client/import-events.ts'
import type { LookUpResult } from '../client/look-up.ts'
import { eventDays } from '../client/make-batches.ts'
import { retryUntilFinal } from '../client/retry-until-final.ts'
import { settleDoubts } from '../client/settle-doubts.ts'
import { exportEvents } from '../client/vendor-calls.ts'
import { exportToFile } from '../export/export-to-file.ts'
import { audit } from '../ledger/audit.ts'
import type { Journal, Note } from '../ledger/journal.ts'
import { countByResult, type Entry } from '../ledger/ledger.ts'
import { startProgress } from './progress.ts'
import type { Section } from './report.ts'
import { writeUnaccepted } from './write-unaccepted.ts'

/** Fills the ledger with the entries of an import. */
export async function importStep(
  sent: readonly UserEvent[],
  entries: AsyncIterable<Entry>,
): Promise<Entry[]> {
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
  return ledger
}

/** Looks for what is in doubt in an export of the same days, and sends again what isn't there. */
export async function settleStep(
  { dfineryImport, dfineryExport }: Vendors,
  ledger: readonly Entry[],
  journal: Journal,
  folder: string,
): Promise<{ ledger: Entry[]; section: Section }> {
  const target = join(folder, 'stored.csv')
  const exportIds = async (): Promise<Outcome<ReadonlySet<string>>> => {
    const { from, to } = eventDays
    const outcome = await retryUntilFinal(
      () => exportToFile(exportEvents(dfineryExport.url, from, to), target),
      journal.noteFor('dfinery-export'),
    )
    if (!outcome.ok) return outcome
    const ids = await firstColumnOf(target)
    await rm(target)
    return { ok: true, value: ids }
  }
  const note = journal.noteFor('dfinery-import')
  const settled = await settleDoubts(ledger, {
    storedIds: exportIds,
    sendAgain: (batches) => {
      note('actions', 'sent again', batches.length)
      return importEvents(dfineryImport.url, batches, note)
    },
  })
  const [before, after] = [countByResult(ledger), countByResult(settled)]
  const parts = { ...after, accepted: after.accepted - before.accepted }
  parts['dead-lettered'] -= before['dead-lettered']
  const section = {
    vendor: '… settled by an export',
    whole: 'in doubt',
    total: before['in doubt'],
    parts,
    problems: [],
  }
  return { ledger: settled, section }
}

/** Writes what wasn't accepted, and checks the ledger against what the vendor really stored. */
export async function ledgerStep(
  { stored }: Vendors,
  sent: readonly UserEvent[],
  ledger: readonly Entry[],
  folder: string,
): Promise<Section> {
  await writeUnaccepted(folder, ledger)
  return {
    vendor: 'dfinery-import',
    whole: 'sent',
    total: sent.length,
    parts: countByResult(ledger),
    problems: audit(sent, ledger, stored),
  }
}

/** The ids in a file of CSV whose first column has them. */
async function firstColumnOf(file: string): Promise<ReadonlySet<string>> {
  const [, ...rows] = (await readFile(file, 'utf8')).split('\n')
  return new Set(rows.map((row) => row.split(',', 1).join('')))
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
