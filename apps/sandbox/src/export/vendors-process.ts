import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const exportVendor = fileURLToPath(new URL('./export-vendor.ts', import.meta.url))

/** The simulated vendors in their own process, so that its memory isn't counted with ours. */
export interface VendorsProcess {
  readonly exportUrl: string
  stop(): void
}

/** Starts them with an export of `exportBytes` bytes; the first one's connection drops after `cutBytes`. */
export async function startVendorsProcess(sizes: {
  exportBytes: number
  cutBytes?: number | undefined
}): Promise<VendorsProcess> {
  const child = fork(exportVendor, [JSON.stringify(sizes)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const [{ exportUrl }] = await once(child, 'message')
  return { exportUrl, stop: () => child.kill() }
}
