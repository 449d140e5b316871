import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Adapter, Fault } from '@faultline/core'
import { vendors } from './traffic.ts'

/** How long reading, deciding and grouping took. */
export interface Time {
  readonly ms: number
  readonly cpuMs: number
  readonly groups: number
}

/** What the adapters decided. */
export interface Decided {
  /** A decision for each line, as an index into `kinds`. */
  readonly lines: Uint32Array
  /** Every decision that some line has, as DuckDB writes it into CSV. */
  readonly kinds: readonly string[]
  readonly time: Time
}

/** Decides every line of a file with its adapter, as a loop of somebody's own would: readline, JSON.parse, a map of counts. */
export async function decideByAdapter(path: string, count: number): Promise<Decided> {
  const adapters = new Map<string, Adapter<Fault, unknown, unknown>>()
  for (const { vendor, load } of vendors) adapters.set(vendor, await load())
  const kinds = new Map<string, number>()
  const groups = new Map<string, number>()
  const lines = new Uint32Array(count)
  const start = performance.now()
  const cpu = process.cpuUsage()
  let line = 0
  for await (const text of createInterface({ input: createReadStream(path) })) {
    const { vendor, status, headers, body } = JSON.parse(text)
    const kind = kindOf(adapters.get(vendor)!, { status, headers, body })
    const group = `${vendor} ${status} ${kind}`
    groups.set(group, (groups.get(group) ?? 0) + 1)
    if (!kinds.has(kind)) kinds.set(kind, kinds.size)
    lines[line++] = kinds.get(kind)!
  }
  const { user, system } = process.cpuUsage(cpu)
  const time = { ms: performance.now() - start, cpuMs: (user + system) / 1000, groups: groups.size }
  return { lines, kinds: [...kinds.keys()], time }
}

function kindOf(
  adapter: Adapter<Fault, unknown, unknown>,
  snapshot: { status: number; headers: object; body: unknown },
) {
  const outcome = adapter.classify({ ...snapshot, headers: Object.entries(snapshot.headers) })
  if (outcome.ok) return 'true,false,,,,,,'
  const { reason = '', category, origin, retryable, processed, decidedBy } = outcome.fault
  return ['false', 'false', reason, category, origin, retryable, processed, decidedBy].join(',')
}
