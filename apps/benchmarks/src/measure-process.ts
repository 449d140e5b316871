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
  /** Where each peer is from, by its name. */
  readonly peers: Readonly<Record<string, Peer>>
}

/** A peer's file below the benchmark's folder, and its package. */
export interface Peer {
  readonly file: string
  readonly package?: string
}

/** Measures in a process of its own, on whichever Node runs it. The peers are given by the file that has them. */
export async function measureInProcess(files: Readonly<Record<string, readonly Contender[]>>): Promise<void> {
  const task: Task = JSON.parse(process.argv[2] ?? '{}')
  const compared = await measure(Object.values(files).flat(), task)
  const peers = Object.entries(files).flatMap(([file, contenders]) =>
    contenders.map((one) => [one.name, { file, ...(one.package && { package: one.package }) }] as const),
  )
  const found: Found = { node: process.versions.node, compared, peers: Object.fromEntries(peers) }
  writeFileSync(task.file, JSON.stringify(found))
  // Clients keep connections and timers.
  process.exit()
}
