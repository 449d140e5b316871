import { stat } from 'node:fs/promises'
import type { Fault } from '@faultline/core'
import { exportEvents } from '../client/vendor-calls.ts'
import { exportToFile } from './export-to-file.ts'
import { peakMemoryMiB } from './peak-memory.ts'
import { startVendorsProcess } from './vendors-process.ts'

/** What to export; see `npm start -- export --help`. */
export interface ExportJobOptions {
  /** Bytes. */
  readonly size: number
  /** After how many bytes the connection drops. */
  readonly cut?: number
  /** Of an export API that is already running. */
  readonly url?: string
}

/** Exports to a file, prints the result, and returns whether the export is complete. */
export async function exportJob({ size, cut, url }: ExportJobOptions, out: string): Promise<boolean> {
  const vendors =
    url === undefined ? await startVendorsProcess({ exportBytes: size, cutBytes: cut }) : undefined
  try {
    const began = performance.now()
    const outcome = await exportToFile(
      exportEvents(url ?? vendors!.exportUrl, '2026-11-01', '2026-11-30'),
      out,
    )
    if (outcome.ok) await printComplete(out, (performance.now() - began) / 1000)
    else printFault(out, outcome.fault)
    return outcome.ok
  } finally {
    vendors?.stop()
  }
}

async function printComplete(out: string, seconds: number): Promise<void> {
  const { size } = await stat(out)
  console.log(
    `${out} is complete: ${size} bytes in ${seconds.toFixed(1)} s, peak memory ${peakMemoryMiB()} MiB.`,
  )
}

function printFault(out: string, fault: Fault): void {
  console.error(
    `${out} was not written: ${fault.reason ?? fault.category} from ${fault.vendor}, ${fault.message}.`,
  )
  if (fault.phase === 'stream') console.error(`The rows received before are in ${out}.partial.`)
}
