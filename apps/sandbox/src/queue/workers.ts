import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url))

/** A fixed number of worker processes. */
export interface Workers {
  /** Kills one with SIGKILL, as a machine that goes down would; another one replaces it. */
  killOne(): void
  /** Ends them all. */
  stop(): void
}

/** Starts `count` workers with these arguments, and replaces each one that is killed. One that fails is reported. */
export function startWorkers(
  count: number,
  args: readonly string[],
  onFailure: (error: Error) => void,
): Workers {
  const alive = new Set<ChildProcess>()
  let stopped = false
  const startOne = () => {
    const child = fork(worker, args)
    alive.add(child)
    child.once('exit', (code) => {
      alive.delete(child)
      if (stopped) return
      if (code === null) startOne()
      else onFailure(new Error(`A worker ended by itself, with ${code}`))
    })
  }
  for (let index = 0; index < count; index++) startOne()
  const kill = (children: Iterable<ChildProcess>) => {
    for (const child of children) child.kill('SIGKILL')
  }
  return {
    killOne: () => kill([...alive].slice(0, 1)),
    stop() {
      stopped = true
      kill(alive)
    },
  }
}
