import { Command } from 'commander'
import type { ServeOptions } from '../vendors/serve.ts'
import { choice } from './choice.ts'
import { positive, size, whole } from './numbers.ts'

/** `npm start -- vendors`: the simulated vendors alone, until Ctrl-C, or until the process that forked this one ends. */
export function vendorsCommand(): Command {
  return new Command('vendors')
    .description('Runs only the simulated vendors, to be called with curl or with code of your own.')
    .option('--seed <number>', 'decides what goes wrong', positive, 1)
    .addOption(choice('--scenario <name>', 'how the vendors behave', ['calm', 'rough', 'lying']))
    .option('--latency <ms>', 'how long a vendor takes over an answer', whole, 0)
    .option('--export-size <size>', 'export made-up rows of this size instead of what was imported', size)
    .option('--cut-export <size>', 'break the first export after so much', size)
    .action(async (options: ServeOptions) => {
      const { serve } = await import('../vendors/serve.ts')
      await serve(options)
    })
}
