import { Command, Option } from 'commander'
import { positive, size } from './commands/numbers.ts'
import { compareMemory } from './export/compare-memory.ts'

// `pnpm --filter @faultline/sandbox measure:export`: how much memory does guarding an export cost?
const maxDifferenceMiB = 64

await new Command('measure:export')
  .description(
    'Compares the peak memory of an export through the guard with that of a bare copy of the same bytes.',
  )
  .addOption(new Option('--size <size>', 'how much to export').argParser(size).default(2 * 2 ** 30, '2GiB'))
  .option('--rounds <count>', 'how many rounds', positive, 3)
  .action(async (options: { size: number; rounds: number }) => {
    const rounds = await compareMemory(options.size, options.rounds)
    for (const { bare, guarded } of rounds)
      console.log(
        `bare ${bare.peakMiB} MiB in ${bare.seconds.toFixed(1)} s, guarded ${guarded.peakMiB} MiB in ${guarded.seconds.toFixed(1)} s`,
      )
    const differences = rounds.map(({ bare, guarded }) => guarded.peakMiB - bare.peakMiB)
    const most = Math.max(...differences)
    console.log(`The guard used up to ${most} MiB more; the limit is ${maxDifferenceMiB} MiB.`)
    process.exitCode = most <= maxDifferenceMiB ? 0 : 1
  })
  .parseAsync()
