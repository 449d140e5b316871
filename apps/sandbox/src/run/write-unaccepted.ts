import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Entry, type ImportResult, importResults } from '../ledger/ledger.ts'

/**
 * Writes what wasn't accepted to `dead-lettered.jsonl` and `in-doubt.jsonl`, one line per batch with the fault that
 * explains it: a fault is plain data, so a person or a later job reads it back unchanged.
 */
export async function writeUnaccepted(folder: string, ledger: readonly Entry[]): Promise<void> {
  for (const result of importResults.filter((result) => result !== 'accepted'))
    await writeFile(
      join(folder, fileName(result)),
      ledger.filter((entry) => entry.result === result).map(line),
    )
}

function line({ fault, events }: Entry): string {
  return `${JSON.stringify({ fault, events })}\n`
}

function fileName(result: ImportResult): string {
  return `${result.replace(' ', '-')}.jsonl`
}
