import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startVendorsProcess } from './vendors-process.ts'

const copy = fileURLToPath(new URL('./copy.ts', import.meta.url))

/** What one copy cost. */
export interface Cost {
  readonly peakMiB: number
  readonly seconds: number
  readonly bytes: number
}

/**
 * Exports this many bytes to disk, alternating between guarded and bare, each in a new process and the vendor in another,
 * and returns the cost of each round.
 */
export async function compareMemory(
  bytes: number,
  rounds: number,
): Promise<Record<'guarded' | 'bare', Cost>[]> {
  const vendors = await startVendorsProcess({ exportBytes: bytes })
  const folder = await mkdtemp(join(tmpdir(), 'faultline-'))
  try {
    const costs: Record<'guarded' | 'bare', Cost>[] = []
    for (let round = 0; round < rounds; round++) {
      const target = join(folder, 'events.csv')
      const bare = await measure('bare', vendors.exportUrl, target)
      costs.push({ bare, guarded: await measure('guarded', vendors.exportUrl, target) })
    }
    return costs
  } finally {
    vendors.stop()
    await rm(folder, { recursive: true })
  }
}

async function measure(how: 'guarded' | 'bare', url: string, target: string): Promise<Cost> {
  const child = fork(copy, [how, url, target])
  const [cost] = await once(child, 'message')
  const { size: bytes } = await stat(target)
  await rm(target)
  return { ...cost, bytes }
}
