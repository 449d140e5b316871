import type { Command } from 'commander'
import type { RunOptions } from '../run/run.ts'
import { choice } from './choice.ts'
import { positive, whole } from './numbers.ts'

/** Makes `npm start` of a command: import, export and look-ups through everything that goes wrong. */
export function runCommand(command: Command): Command {
  return command
    .description(
      'Imports events, exports them and looks things up, at vendors that fail in every documented way.',
    )
    .option('--events <count>', 'how many events to import', positive, 20_000)
    .option('--batch <count>', 'events in a usual batch; some are larger', positive, 100)
    .option('--seed <number>', 'decides what goes wrong', positive, 1)
    .addOption(choice('--scenario <name>', 'how the vendors behave', ['rough', 'calm', 'lying']))
    .option('--latency <ms>', 'how long a vendor takes over an answer', whole, 2)
    .addOption(
      choice('--engine <name>', 'who imports: this process, or workers on a queue', ['process', 'bullmq']),
    )
    .option('--workers <count>', 'worker processes of --engine bullmq', positive, 3)
    .option('--kills <count>', 'how many of them to kill with SIGKILL on the way', whole, 0)
    .option('--out <folder>', 'where to write (default: a new temporary folder)')
    .action(async (options: RunOptions) => {
      const { run } = await import('../run/run.ts')
      process.exitCode = await run(options)
    })
}
