import { type Fault, VendorError } from '@faultline/core'
import { type Job, Queue } from 'bullmq'
import { faultlineProcessor } from '../bullmq.ts'

/** What a sandboxed job fails with, and where its queue is. */
export interface SandboxedJob {
  queue: string
  port: number
  fault: Fault
}

/** What BullMQ runs in a process of its own: it throws the fault that its job carries. */
async function processJob(job: Job<SandboxedJob>): Promise<unknown> {
  const { queue: name, port, fault } = job.data
  const queue = new Queue(name, { connection: { host: '127.0.0.1', port } })
  const run = faultlineProcessor<SandboxedJob, unknown>(() => Promise.reject(new VendorError(fault)), { queue })
  try {
    return await run(job)
  } finally {
    await queue.close()
  }
}

// BullMQ takes the processor from the file's default export.
export { processJob as default }
