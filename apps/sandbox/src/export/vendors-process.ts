import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const job = fileURLToPath(new URL('../job.ts', import.meta.url))

/** The simulated vendors in a process of their own, so that its memory is not counted with ours. */
export interface VendorsProcess {
  readonly exportUrl: string
  stop(): void
}

/** Starts them with an export of so many bytes, the first of which breaks after `cutBytes`. */
export async function startVendorsProcess(sizes: {
  exportBytes: number
  cutBytes?: number | undefined
}): Promise<VendorsProcess> {
  const cut = sizes.cutBytes === undefined ? [] : ['--cut-export', `${sizes.cutBytes}B`]
  const child = fork(job, ['vendors', '--export-size', `${sizes.exportBytes}B`, ...cut], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [{ exportUrl }] = await once(child, 'message')
  return { exportUrl, stop: () => child.kill() }
}
