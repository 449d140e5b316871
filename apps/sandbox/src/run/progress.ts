import { Presets, SingleBar } from 'cli-progress'

/** Shows the progress of a step. */
export interface Progress {
  advance(by: number): void
  stop(): void
}

/** A bar on a terminal; otherwise a line for each quarter. */
export function startProgress(title: string, total: number): Progress {
  return process.stdout.isTTY ? bar(title, total) : lines(title, total)
}

function bar(title: string, total: number): Progress {
  const format = `${title.padEnd(24)} {bar} {percentage} % | {value} of {total}`
  const drawn = new SingleBar({ format, hideCursor: true }, Presets.shades_classic)
  drawn.start(total, 0)
  return { advance: (by) => drawn.increment(by), stop: () => drawn.stop() }
}

function lines(title: string, total: number): Progress {
  let done = 0
  let printedQuarter = 0
  return {
    advance(by) {
      done += by
      const quarter = Math.floor((done / total) * 4)
      if (quarter > printedQuarter) console.log(`${title}: ${done} of ${total}`)
      printedQuarter = quarter
    },
    stop() {},
  }
}
