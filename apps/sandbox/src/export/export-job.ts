import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { exitCode } from '../commands/exit-code.ts'
import { exportEvents } from '../job/vendor-calls.ts'
import { outFolder } from '../run/out-folder.ts'
import { exportToFile } from './export-to-file.ts'
import { peakMemoryMiB } from './peak-memory.ts'
import { startVendorsProcess } from './vendors-process.ts'

/** What `npm start -- export` takes. */
export interface ExportJobOptions {
  readonly out?: string
  /** Bytes. */
  readonly size: number
  /** After how many bytes the connection breaks. */
  readonly cut?: number
  /** Of an export API that runs already. */
  readonly url?: string
}

/** Exports to a file, says what came of it, and gives the exit code. */
export async function exportJob({ size, cut, url, ...options }: ExportJobOptions): Promise<number> {
  const vendors =
    url === undefined ? await startVendorsProcess({ exportBytes: size, cutBytes: cut }) : undefined
  const out = options.out ?? join(await outFolder(), 'events.csv')
  try {
    const began = performance.now()
    const response = exportEvents(url ?? vendors!.exportUrl, '2026-11-01', '2026-11-30')
    const outcome = await exportToFile(response, out)
    if (outcome.ok) {
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      console.log(
        `${out} is whole: ${(await stat(out)).size} bytes in ${seconds} s, peak memory ${peakMemoryMiB()} MiB.`,
      )
      return exitCode.ok
    }
    const { fault } = outcome
    console.error(
      `${out} was not written: ${fault.reason ?? fault.category} from ${fault.vendor}, ${fault.message}.`,
    )
    if (fault.phase === 'stream') console.error(`The rows that came before are in ${out}.partial.`)
    return exitCode.cut
  } finally {
    vendors?.stop()
  }
}
