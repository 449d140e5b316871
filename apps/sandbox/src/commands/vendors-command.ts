import { Command } from 'commander'
import { choice } from './choice.ts'
import { positive, size, whole } from './numbers.ts'
import type { ServeOptions } from './serve-vendors.ts'

/** `npm start -- vendors`: only the simulated vendors, until Ctrl-C. */
export function vendorsCommand(): Command {
  return new Command('vendors')
    .description('Runs only the simulated vendors, to be called with curl or your own code.')
    .option('--seed <number>', 'decides which calls go wrong', positive, 1)
    .addOption(choice('--scenario <name>', 'how the vendors behave', ['calm', 'rough', 'lying']))
    .option('--latency <ms>', 'how long a vendor takes to respond', whole, 0)
    .option('--export-size <size>', 'export generated rows of this size instead of what was imported', size)
    .option('--cut-export <size>', 'drop the connection of the first export after so much', size)
    .action(async (options: ServeOptions) => {
      const { serveVendors } = await import('./serve-vendors.ts')
      await serveVendors(options)
    })
}
