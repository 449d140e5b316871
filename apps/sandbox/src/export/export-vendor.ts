import { cutWithin, startVendors } from '@faultline/simulators'

// The process behind startVendorsProcess: `node export-vendor.ts <sizes as JSON>`. It ends when its parent does.
const { exportBytes, cutBytes } = JSON.parse(process.argv[2] ?? '{}')

const { dfineryExport } = await startVendors({ exportBytes })
if (cutBytes !== undefined) dfineryExport.script(cutWithin(cutBytes))
process.send?.({ exportUrl: dfineryExport.url })
process.once('disconnect', () => process.exit())
