import { Command } from 'commander'
import { cutWithin } from '../vendors/mishap.ts'
import { scenarios } from '../vendors/scenarios.ts'
import { startVendors } from '../vendors/start-vendors.ts'
import { credentials } from '../vendors/vendor-api.ts'
import { choice } from './choice.ts'
import { positive, size, whole } from './numbers.ts'

interface VendorsCommandOptions {
  readonly seed: number
  readonly scenario: keyof typeof scenarios
  readonly latency: number
  readonly exportSize?: number
  readonly cutExport?: number
}

/** `npm start -- vendors`: the simulated vendors alone, until Ctrl-C, or until the process that forked this one ends. */
export function vendorsCommand(): Command {
  return new Command('vendors')
    .description('Runs only the simulated vendors, to be called with curl or with code of your own.')
    .option('--seed <number>', 'decides what goes wrong', positive, 1)
    .addOption(choice('--scenario <name>', 'how the vendors behave', ['calm', 'rough', 'lying']))
    .option('--latency <ms>', 'how long a vendor takes over an answer', whole, 0)
    .option('--export-size <size>', 'export made-up rows of this size instead of what was imported', size)
    .option('--cut-export <size>', 'break the first export after so much', size)
    .action(serve)
}

async function serve({
  seed,
  scenario,
  latency,
  exportSize,
  cutExport,
}: VendorsCommandOptions): Promise<void> {
  const vendors = await startVendors({
    seed,
    scenario: scenarios[scenario],
    latencyMs: latency,
    ...(exportSize !== undefined && { exportBytes: exportSize }),
  })
  if (cutExport !== undefined) vendors.dfineryExport.script(cutWithin(cutExport))
  const { dfineryImport, dfineryExport, statusObject, codeString } = vendors
  const { serviceId, importToken, exportToken, propertyToken, entryKey } = credentials
  console.log(`
curl '${dfineryImport.url}/api/v1/events?service_id=${serviceId}' -H 'access_token: ${importToken}' -d '{"events":[]}'
curl '${dfineryExport.url}/api/v1/export/event?service_id=${serviceId}' -H 'authorization: Bearer ${exportToken}' -d '{"from_date":"2026-11-01","to_date":"2026-11-30"}'
curl '${statusObject.url}/api/v1/property/search' -H 'authorization: Bearer ${propertyToken}' -d '{"searchCriteria":{"query":"1 Main Street"}}'
curl '${codeString.url}/v1/entries/1' -H 'x-api-key: ${entryKey}'

Ctrl-C ends them.`)
  process.send?.({ exportUrl: dfineryExport.url })
  process.once('disconnect', () => process.exit())
}
