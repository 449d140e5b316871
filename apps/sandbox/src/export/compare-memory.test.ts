import { expect, test } from 'vitest'
import { compareMemory } from './compare-memory.ts'

// 2 GiB is what `pnpm --filter @faultline/sandbox measure:export` measures; this much shows that nothing keeps it all.
const bytes = 160 * 2 ** 20

test('an export through the guard takes no more memory than a bare copy', async () => {
  process.env['NODE_OPTIONS'] = '--conditions=@faultline/source'
  const [round] = await compareMemory(bytes, 1)
  expect([round?.bare.bytes, round?.guarded.bytes]).toEqual([bytes, bytes])
  expect(round!.guarded.peakMiB - round!.bare.peakMiB).toBeLessThan(64)
}, 60_000)
