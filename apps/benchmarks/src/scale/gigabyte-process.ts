// Reads an export of a gibibyte as it comes, bare or through the guard, and prints how long that took and the peak memory.
import { dfineryExport } from '@faultline/dfinery-export'
import { sizeOf } from '../suites/stream.ts'

const [, , address = '', way] = process.argv
const begun = performance.now()
const body =
  way === 'guarded' ? await dfineryExport.decodeOrThrow(fetch(address)) : (await fetch(address)).body
const bytes = await sizeOf(body)
const [ms, peakKiB] = [performance.now() - begun, process.resourceUsage().maxRSS]
console.log(JSON.stringify({ ms, bytes, peakMiB: peakKiB / 1024 }))
