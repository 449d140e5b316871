// Reads an export of a gibibyte as it comes, bare or through the guard, and prints the processor time that it took and the peak memory.
import { dfineryExport } from '@faultline/dfinery-export'
import { sizeOf } from '../suites/stream.ts'

const [, , address = '', way] = process.argv
const body =
  way === 'guarded' ? await dfineryExport.decodeOrThrow(fetch(address)) : (await fetch(address)).body
const bytes = await sizeOf(body)
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
console.log(JSON.stringify({ ms: (userCPUTime + systemCPUTime) / 1000, bytes, peakMiB: maxRSS / 1024 }))
