// A thread that counts: it's sent blocks, then asked for what it counted.
import { parentPort, workerData } from 'node:worker_threads'
import type { Block } from './block.ts'
import { Counter } from './counter.ts'
import { vendorsFor } from './vendors.ts'

const counter = new Counter(vendorsFor(workerData))
// One after the other, because who asks takes the responses in the order of the questions.
let last: Promise<void> = Promise.resolve()
parentPort?.on('message', (block: Block | undefined) => {
  last = last.then(async () => parentPort?.postMessage(block ? await counter.count(block) : counter.tally))
})
