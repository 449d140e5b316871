import { join } from 'node:path'
import { Command, Option } from 'commander'
import type { ExportJobOptions } from '../export/export-job.ts'
import { exitCode } from './exit-code.ts'
import { size } from './numbers.ts'
import { outFolder } from './out-folder.ts'

/** `npm start -- export`: an export of any size to disk, complete or not at all. */
export function exportCommand(): Command {
  return new Command('export')
    .description(
      'Writes an export to disk, complete or not at all, from a simulated vendor in another process.',
    )
    .option('--out <file>', 'where to write (default: events.csv in a new temporary folder)')
    .addOption(
      new Option('--size <size>', 'how much the vendor exports')
        .argParser(size)
        .default(64 * 2 ** 20, '64MiB'),
    )
    .option('--cut <size>', 'drop the connection after so much', size)
    .option('--url <url>', 'an export API that is already running: see the command "vendors"')
    .action(async ({ out, ...options }: ExportJobOptions & { out?: string }) => {
      const { exportJob } = await import('../export/export-job.ts')
      const isComplete = await exportJob(options, out ?? join(await outFolder(), 'events.csv'))
      process.exitCode = isComplete ? exitCode.ok : exitCode.incomplete
    })
}
