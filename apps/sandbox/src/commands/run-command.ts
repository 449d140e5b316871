import type { Command } from 'commander'
import type { RunOptions } from '../run/run.ts'
import { choice } from './choice.ts'
import { exitCode } from './exit-code.ts'
import { positive, whole } from './numbers.ts'
import { outFolder } from './out-folder.ts'

/** Adds the options and action of `npm start` to a command: import, export and look-ups while faults are injected. */
export function runCommand(command: Command): Command {
  return command
    .description(
      'Imports events, exports them and looks things up, while the vendors fail in every documented way.',
    )
    .option('--events <count>', 'how many events to import', positive, 20_000)
    .option('--batch <count>', 'events in a typical batch; some are larger', positive, 100)
    .option('--seed <number>', 'decides which calls go wrong', positive, 1)
    .addOption(choice('--scenario <name>', 'how the vendors behave', ['rough', 'calm', 'lying']))
    .option('--latency <ms>', 'how long a vendor takes to respond', whole, 2)
    .addOption(
      choice('--engine <name>', 'what does the import: this process, or workers on a queue', [
        'process',
        'bullmq',
      ]),
    )
    .option('--workers <count>', 'worker processes of --engine bullmq', positive, 3)
    .option('--kills <count>', 'how many of them to kill with SIGKILL during the import', whole, 0)
    .option('--out <folder>', 'where to write (default: a new temporary folder)')
    .action(async ({ out, ...options }: RunOptions & { out?: string }) => {
      const { run } = await import('../run/run.ts')
      process.exitCode = (await run(options, await outFolder(out))) ? exitCode.ok : exitCode.wrong
    })
}
