import { type BadRecord, type Block, type BlockResult, sizeOf } from './block.ts'
import { Counter } from './counter.ts'
import { mergeTally, type Tally } from './tally.ts'
import { type Assignment, vendorsFor } from './vendors.ts'
import { WorkerCounter } from './worker-counter.ts'

/** Counts blocks, in this thread or in several. */
export interface TrafficCounter {
  /**
   * Counts all blocks of a file; tells of its bad records in the order in which they are in it. For a large size, in bytes,
   * other threads are started at once.
   */
  count(
    blocks: AsyncIterable<Block> | Iterable<Block>,
    onBad: (bad: BadRecord) => void,
    size?: number,
  ): Promise<void>
  /** What was counted in all; ends the threads. */
  finish(): Promise<Tally>
  /** Ends the threads without waiting for what they count. */
  stop(): Promise<void>
}

/**
 * Makes a counter that uses so many threads. What is small is counted in this one: starting others takes longer than
 * counting some ten thousand records.
 */
export function trafficCounter(
  assignment: Assignment,
  threads: number,
  mostHere: number = mostBytesHere,
): TrafficCounter {
  const here = new Counter(vendorsFor(assignment))
  const workers: WorkerCounter[] = []
  let bytesHere = 0

  function startWorkers(): void {
    if (threads === 1) return
    while (workers.length < threads) workers.push(new WorkerCounter(assignment))
  }

  function nextCounter(block: Block): Pick<Counter, 'count'> {
    bytesHere += sizeOf(block)
    if (bytesHere > mostHere) startWorkers()
    if (workers.length === 0) return here
    return workers.reduce((least, each) => (each.load < least.load ? each : least))
  }

  return {
    async count(blocks, onBad, size = 0) {
      if (size > mostHere) startWorkers()
      const results: Promise<BlockResult>[] = []
      let before = 0
      const takeFirst = async () => {
        const { records, bad } = await Promise.resolve(results.shift() ?? { records: 0, bad: [] })
        for (const { number, why } of bad) onBad({ number: before + number, why })
        before += records
      }
      try {
        for await (const block of blocks) {
          const result = nextCounter(block).count(block)
          result.catch(() => {}) // if several fail at once, the first that is taken says so
          results.push(result)
          if (results.length > threads * blocksAhead) await takeFirst()
        }
      } finally {
        while (results.length > 0) await takeFirst()
      }
    },

    async finish() {
      for (const tally of await Promise.all(workers.map((each) => each.finish())))
        mergeTally(here.tally, tally)
      return here.tally
    },

    async stop() {
      await Promise.all(workers.map((each) => each.stop()))
    },
  }
}

/** What is counted before other threads are started. */
const mostBytesHere = 8 * 2 ** 20
/** Blocks that wait for each thread, so that none has to wait for the disk. */
const blocksAhead = 3
