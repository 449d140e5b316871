import { setImmediate } from 'node:timers/promises'
import { type BadRecord, type Block, type BlockResult, sizeOf } from './block.ts'
import { Counter } from './counter.ts'
import { mergeTally, type Tally } from './tally.ts'
import { type Assignment, vendorsFor } from './vendors.ts'
import { WorkerCounter } from './worker-counter.ts'

/** Counts blocks, in this thread or in several. */
export interface TrafficCounter {
  /** Says how large a file is on the disk, in bytes: for a large one, other threads start while it's opened. */
  expect(bytes: number): void
  /** Counts all blocks of a file; tells of its bad records in the order in which they are in it. */
  count(blocks: AsyncIterable<Block> | Iterable<Block>, onBad: (bad: BadRecord) => void): Promise<void>
  /** What was counted in all; ends the threads. */
  finish(): Promise<Tally>
  /** Ends the threads without waiting for what they count. */
  stop(): Promise<void>
}

/**
 * Makes a counter that uses so many threads, this one too. What is small is counted in this one alone: starting others
 * takes longer than counting some ten thousand records.
 */
export function trafficCounter(
  assignment: Assignment,
  threads: number,
  mostHere: number = mostBytesHere,
): TrafficCounter {
  const here = new Counter(vendorsFor(assignment))
  const workers: WorkerCounter[] = []
  let bytes = 0

  function startWorkersFor(size: number): void {
    if (size <= mostHere) return
    while (workers.length < threads - 1) workers.push(new WorkerCounter(assignment))
  }

  /** This thread counts when all others have enough to do. */
  function nextCounter(): Pick<Counter, 'count'> {
    const others = workers.filter(({ load }) => load < blocksAhead)
    return others.length === 0
      ? here
      : others.reduce((least, each) => (each.load < least.load ? each : least))
  }

  return {
    expect: startWorkersFor,

    async count(blocks, onBad) {
      const results: Promise<BlockResult>[] = []
      let before = 0
      const takeFirst = async () => {
        const { records, bad } = await Promise.resolve(results.shift() ?? { records: 0, bad: [] })
        for (const { number, why } of bad) onBad({ number: before + number, why })
        before += records
      }
      try {
        for await (const block of blocks) {
          bytes += sizeOf(block)
          startWorkersFor(bytes)
          const counter = nextCounter()
          const result = counter.count(block)
          results.push(result)
          const settled = result.catch(() => {}) // if several fail at once, the first that is taken says so
          // No further block is read while this thread is busy with one, even if it waits for an adapter.
          if (counter === here) await settled
          if (results.length > threads * mostResults) await takeFirst()
          // What the others answer arrives between two blocks.
          await setImmediate()
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
/** Blocks that another thread has at once: it needn't wait while this one counts, and few are left at the end. */
const blocksAhead = 3
/** Results that are kept for each thread until those before them are there, such as those of a thread that is starting. */
const mostResults = 32
