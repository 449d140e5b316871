import type { Terminal } from '../terminal.ts'

/** Shows how far it is. */
export interface Progress {
  /** So many more bytes were read. */
  readonly add: (bytes: number) => void
  readonly stop: () => void
}

/** A bar on stderr if somebody looks there; its total is in bytes, `undefined` if nobody knows it. */
export async function startProgress(
  total: number | undefined,
  { watched }: Pick<Terminal, 'watched'>,
): Promise<Progress> {
  if (!watched || total === undefined || total < worthwhile)
    return { add: () => undefined, stop: () => undefined }
  const { SingleBar } = await import('cli-progress')
  const bar = new SingleBar({
    format: '{bar} {percentage} % · {value}/{total} MiB · {eta_formatted}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  })
  let read = 0
  bar.start(toMebibytes(total), 0)
  return {
    add: (bytes) => {
      // The beginning of a file is read twice: to see what it is, and to count it.
      read = Math.min(read + bytes, total)
      bar.update(toMebibytes(read))
    },
    stop: () => bar.stop(),
  }
}

/** Less is done before anybody could look. */
const worthwhile = 2 ** 24
const toMebibytes = (bytes: number): number => Math.round(bytes / 2 ** 20)
