import { Command, Option } from 'commander'
import type { ExportJobOptions } from '../export/export-job.ts'
import { size } from './numbers.ts'

/** `npm start -- export`: an export of any size to disk, whole or not at all. */
export function exportCommand(): Command {
  return new Command('export')
    .description('Writes an export to disk, whole or not at all, from a simulated vendor in another process.')
    .option('--out <file>', 'where to write (default: events.csv in a new temporary folder)')
    .addOption(
      new Option('--size <size>', 'how much the vendor exports')
        .argParser(size)
        .default(64 * 2 ** 20, '64MiB'),
    )
    .option('--cut <size>', 'break the connection after so much', size)
    .option('--url <url>', 'an export API that runs already: see the command "vendors"')
    .action(async (options: ExportJobOptions) => {
      const { exportJob } = await import('../export/export-job.ts')
      process.exitCode = await exportJob(options)
    })
}
