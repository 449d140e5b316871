import { parentPort } from 'node:worker_threads'
import { type Range, tryRange } from './run.ts'
import { loadVendors } from './vendors.ts'

/** Tries the ranges that it's sent, one after the other. */
const vendors = await loadVendors()
parentPort?.on('message', async (range: Range) => parentPort?.postMessage(await tryRange(range, vendors)))
