import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Adapter, Fault } from '@faultline/core'
import type { AdapterEntry } from '../../packages/cli/src/adapter-entry.ts'
import { vendorOfUrl } from '../../packages/cli/src/report/host-rules.ts'
import { type Time, timed } from './time.ts'

/** What the adapters decided. */
export interface Decided {
  /** A decision for each line, as an index into `kinds`. */
  readonly lines: Uint32Array
  /** Every decision that some line has, as DuckDB writes it into CSV. */
  readonly kinds: readonly string[]
  /** How long reading, deciding and grouping took. */
  readonly time: Time
}

/** Decides every line of a file with its adapter, as a loop of somebody's own would: readline, JSON.parse, a map of counts. */
export async function decideByAdapter(
  path: string,
  count: number,
  vendors: readonly AdapterEntry[],
): Promise<Decided> {
  const adapters = new Map<string, Adapter<Fault, unknown, unknown>>()
  for (const { vendor, load } of vendors) adapters.set(vendor, await load())
  const vendorOf = vendorOfUrl([vendors])
  const kinds = new Map<string, number>()
  const groups = new Map<string, number>()
  const lines = new Uint32Array(count)
  const { time } = await timed(async () => {
    let line = 0
    for await (const text of createInterface({ input: createReadStream(path) })) {
      const { vendor, url, status, headers, body } = JSON.parse(text)
      const kind = kindOf(adapters.get(vendor ?? vendorOf(url))!, { status, headers, body })
      const group = `${status} ${kind}`
      groups.set(group, (groups.get(group) ?? 0) + 1)
      if (!kinds.has(kind)) kinds.set(kind, kinds.size)
      lines[line++] = kinds.get(kind)!
    }
  })
  return { lines, kinds: [...kinds.keys()], time }
}

function kindOf(
  adapter: Adapter<Fault, unknown, unknown>,
  snapshot: { status: number; headers: object; body: unknown },
) {
  const outcome = adapter.classify({ ...snapshot, headers: Object.entries(snapshot.headers) })
  if (outcome.ok) return `${adapter.vendor},true,false,,,,,,`
  const { vendor, reason = '', category, origin, retryable, processed, decidedBy } = outcome.fault
  return [vendor, 'false', 'false', reason, category, origin, retryable, processed, decidedBy].join(',')
}
