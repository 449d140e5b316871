import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Entry, type Fate, fates } from '../job/ledger.ts'

/**
 * Writes what was not accepted to `dead-lettered.jsonl` and `in-doubt.jsonl`, a line for each batch with the fault
 * that says why: a fault is plain data, so a person or a later job reads it back as it was.
 */
export async function setAside(folder: string, ledger: readonly Entry[]): Promise<void> {
  for (const fate of fates.filter((fate) => fate !== 'accepted'))
    await writeFile(join(folder, fileName(fate)), ledger.filter((entry) => entry.fate === fate).map(line))
}

function line({ fault, events }: Entry): string {
  return `${JSON.stringify({ fault, events })}\n`
}

function fileName(fate: Fate): string {
  return `${fate.replace(' ', '-')}.jsonl`
}
