import type { Format } from './block.ts'
import type { Unusable } from './record.ts'

/** Records of a file that couldn't be used, one after the other, all for the same reason. */
export interface BadRun {
  readonly file: string
  /** What the numbers count: lines of NDJSON, or entries of a HAR. */
  readonly unit: 'line' | 'entry'
  /** Numbers are from 1; both are in it. */
  readonly first: number
  last: number
  readonly why: Unusable
}

/** All bad records are counted; so many runs of them are named that a file which is nothing but bad takes no memory. */
export class BadRecords {
  count = 0
  readonly runs: BadRun[] = []

  /** Adds one; within a file they come in order. */
  add(file: string, format: Format, number: number, why: Unusable): void {
    this.count++
    const latest = this.runs.at(-1)
    if (latest && latest.file === file && latest.why === why && latest.last === number - 1)
      latest.last = number
    else if (this.runs.length < mostRuns)
      this.runs.push({ file, unit: format === 'har' ? 'entry' : 'line', first: number, last: number, why })
  }
}

const mostRuns = 1000
