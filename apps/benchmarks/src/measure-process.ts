import { writeFileSync } from 'node:fs'
import type { Contender } from './contender.ts'
import { measure, type Wanted } from './measure.ts'
import type { Compared } from './suite.ts'

/** What a process was asked to do, as its first argument in JSON. */
export interface Task extends Wanted {
  /** The file to write what was found to. */
  readonly file: string
}

/** What a process found. */
export interface Found {
  readonly node: string
  readonly compared: readonly Compared[]
  /** The package of each peer, by the peer's name. */
  readonly packages: Readonly<Record<string, string>>
}

/** Measures in a process of its own, on whichever Node runs it. */
export async function measureInProcess(peers: readonly Contender[]): Promise<void> {
  const task: Task = JSON.parse(process.argv[2] ?? '{}')
  const compared = await measure(peers, task)
  const packages = Object.fromEntries(
    peers.flatMap((peer) => (peer.package ? [[peer.name, peer.package]] : [])),
  )
  const found: Found = { node: process.versions.node, compared, packages }
  writeFileSync(task.file, JSON.stringify(found))
  // Clients keep connections and timers.
  process.exit()
}
