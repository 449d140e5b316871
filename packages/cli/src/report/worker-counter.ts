import { Worker } from 'node:worker_threads'
import type { Block, BlockResult } from './block.ts'
import type { Tally } from './tally.ts'
import type { Assignment } from './vendors.ts'

/** A counter in a thread of its own. */
export class WorkerCounter {
  readonly #worker: Worker
  /** Whoever waits for a response, in the order of the questions. */
  readonly #waiting: { resolve(value: unknown): void; reject(error: unknown): void }[] = []
  #error: unknown

  constructor(assignment: Assignment) {
    this.#worker = new Worker(new URL(import.meta.resolve('#report-worker')), {
      workerData: assignment,
      resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
    })
    this.#worker.on('message', (value) => this.#waiting.shift()?.resolve(value))
    this.#worker.on('error', (error) => {
      this.#error = error
      for (const { reject } of this.#waiting.splice(0)) reject(error)
    })
  }

  /** How many blocks it has still to count. */
  get load(): number {
    return this.#waiting.length
  }

  /** Counts the records of a block, whose bytes it takes if it has them. */
  count(block: Block): Promise<BlockResult> {
    if (!('bytes' in block)) return this.#ask<BlockResult>(block, [])
    const { bytes } = block
    // A small buffer is part of a larger one that others use too.
    const isWhole = bytes.byteLength === bytes.buffer.byteLength
    return this.#ask<BlockResult>(block, isWhole ? [bytes.buffer] : [])
  }

  /** Gives what it counted, and ends the thread. */
  async finish(): Promise<Tally> {
    const tally = await this.#ask<Tally>(undefined, [])
    await this.#worker.terminate()
    return tally
  }

  /** Ends the thread whatever it's doing. */
  async stop(): Promise<void> {
    await this.#worker.terminate()
  }

  #ask<Response>(question: Block | undefined, transfer: ArrayBuffer[]): Promise<Response> {
    if (this.#error) return Promise.reject(this.#error)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve: (value) => resolve(value as Response), reject })
      this.#worker.postMessage(question, transfer)
    })
  }
}

/** What is parsed is forgotten at once: with more room for it, the threads wait for a collector less often. */
const youngGenerationMb = 96
