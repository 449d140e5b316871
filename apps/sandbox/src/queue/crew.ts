import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url))

/** Worker processes, of which there are always as many as wanted. */
export interface Crew {
  /** Kills one with SIGKILL, as a machine that goes down would; another takes its place. */
  killOne(): void
  /** Ends all. */
  stop(): void
}

/** Starts so many workers, each with these arguments, and a new one for each that is killed; one that fails is reported. */
export function startCrew(size: number, args: readonly string[], onFailure: (error: Error) => void): Crew {
  const alive = new Set<ChildProcess>()
  let stopped = false
  const hire = () => {
    const child = fork(worker, args)
    alive.add(child)
    child.once('exit', (code) => {
      alive.delete(child)
      if (stopped) return
      if (code === null) hire()
      else onFailure(new Error(`A worker ended by itself, with ${code}`))
    })
  }
  for (let index = 0; index < size; index++) hire()
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
