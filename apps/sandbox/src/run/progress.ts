import { Presets, SingleBar } from 'cli-progress'

/** Shows how far a step has come. */
export interface Progress {
  advance(by: number): void
  stop(): void
}

/** A bar on a terminal; elsewhere, where nothing can be drawn over, a line for each quarter. */
export function startProgress(title: string, total: number): Progress {
  return process.stdout.isTTY ? bar(title, total) : lines(title, total)
}

function bar(title: string, total: number): Progress {
  const format = `${title.padEnd(22)} {bar} {percentage} % | {value} of {total}`
  const drawn = new SingleBar({ format, hideCursor: true }, Presets.shades_classic)
  drawn.start(total, 0)
  return { advance: (by) => drawn.increment(by), stop: () => drawn.stop() }
}

function lines(title: string, total: number): Progress {
  let done = 0
  let told = 0
  return {
    advance(by) {
      done += by
      const quarter = Math.floor((done / total) * 4)
      if (quarter > told) console.log(`${title}: ${done} of ${total}`)
      told = quarter
    },
    stop() {},
  }
}
