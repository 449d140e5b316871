// A thread that counts: it's sent blocks, then asked for what it counted.
import { parentPort, workerData } from 'node:worker_threads'
import type { Block } from './block.ts'
import { Counter } from './counter.ts'
import { vendorsFor } from './vendors.ts'

const counter = new Counter(vendorsFor(workerData))
parentPort?.on('message', async (block: Block | undefined) => {
  parentPort?.postMessage(block ? await counter.count(block) : counter.tally)
})
