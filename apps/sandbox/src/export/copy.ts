import { open, rename } from 'node:fs/promises'
import { exportEvents } from '../client/vendor-calls.ts'
import { exportToFile } from './export-to-file.ts'
import { peakMemoryMiB } from './peak-memory.ts'

// One measurement in a process of its own: `node copy.ts <guarded or bare> <export API url> <target>`.
const [how = '', url = '', target = ''] = process.argv.slice(2)

const began = performance.now()
const response = exportEvents(url, '2026-11-01', '2026-11-30')
await (how === 'guarded' ? exportToFile(response, target) : copyBare(response))
process.send?.({ peakMiB: peakMemoryMiB(), seconds: (performance.now() - began) / 1000 })

/** The same without Faultline: a failure after some rows would end up in the file as if it were data. */
async function copyBare(response: Promise<Response>): Promise<void> {
  const { body } = await response
  const file = await open(`${target}.partial`, 'w')
  await file.writeFile(body!)
  await file.sync()
  await file.close()
  await rename(`${target}.partial`, target)
}
