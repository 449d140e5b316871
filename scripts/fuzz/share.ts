import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Range, Tried } from './run.ts'

/** Has ranges tried on as many threads, and hands on what came of each. */
export async function tryOnThreads(
  ranges: Iterable<Range>,
  threads: number,
  report: (tried: Tried, range: Range) => void,
): Promise<void> {
  const left = ranges[Symbol.iterator]()
  await Promise.all(Array.from({ length: threads }, () => workThrough(left, report)))
}

async function workThrough(
  left: Iterator<Range>,
  report: (tried: Tried, range: Range) => void,
): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url))
  try {
    for (let next = left.next(); !next.done; next = left.next()) {
      const answer = once(worker, 'message')
      worker.postMessage(next.value)
      const [tried] = await answer
      report(tried, next.value)
    }
  } finally {
    await worker.terminate()
  }
}

/** Cuts the numbers from 0 to before `count` into ranges, small enough to share. */
export function* rangesOf(seed: number, kind: Range['kind'], count: number, size: number): Generator<Range> {
  for (let from = 0; from < count; from += size) yield { seed, kind, from, to: Math.min(count, from + size) }
}
