import { expect, test } from 'vitest'
import { compareMemory } from './compare-memory.ts'

// `pnpm --filter @faultline/sandbox measure:export` measures 2 GiB; this is enough to show that nothing buffers it all.
const bytes = 160 * 2 ** 20

test('an export through the guard takes no more memory than a bare copy', async () => {
  process.env['NODE_OPTIONS'] = '--conditions=@faultline/source'
  const [round] = await compareMemory(bytes, 1)
  expect([round?.bare.bytes, round?.guarded.bytes]).toEqual([bytes, bytes])
  expect(round!.guarded.peakMiB - round!.bare.peakMiB).toBeLessThan(64)
}, 60_000)
