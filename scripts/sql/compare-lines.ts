import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Decided } from './by-adapter.ts'

/** How what DuckDB decided compares with the adapters, line by line. */
export interface LineComparison {
  readonly same: number
  readonly unread: number
  /** What is wrong, by line. */
  readonly wrong: readonly string[]
}

/**
 * The share of lines that SQL may leave to the adapter: of all, and of one vendor, because a third of OpenAI's hard lines
 * have an `error` under HTTP 200, which only its adapter reads.
 */
const mostUnread = { all: 0.02, vendor: 0.4 }

/** How many of so many lines SQL can't read. */
interface Share {
  lines: number
  unread: number
}

/** Compares a CSV of decisions with those of the adapters; a line that SQL marks as unread isn't decided wrongly. */
export async function compareLines(
  path: string,
  { lines: expected, kinds }: Decided,
): Promise<LineComparison> {
  let [line, same] = [0, 0]
  const wrong: string[] = []
  const vendors = new Map<string, Share>()
  for await (const actual of createInterface({ input: createReadStream(path) })) {
    const wanted = kinds[expected[line++] ?? -1] ?? ''
    const vendor = wanted.slice(0, wanted.indexOf(','))
    const own = vendors.get(vendor) ?? { lines: 0, unread: 0 }
    vendors.set(vendor, own)
    own.lines += 1
    if (actual === wanted) same += 1
    else if (actual.startsWith(`${vendor},false,true,`)) own.unread += 1
    else wrong.push(`line ${line}: DuckDB ${actual}, the adapter ${wanted}`)
  }
  if (line !== expected.length) wrong.push(`${line} lines instead of ${expected.length}`)
  const unread = [...vendors.values()].reduce((sum, each) => sum + each.unread, 0)
  const tooMany = (whose: string, of: Share, most: number) =>
    of.unread > of.lines * most
      ? [`${whose}: SQL can’t read ${of.unread} of ${of.lines} lines, more than ${most * 100} %`]
      : []
  wrong.push(
    ...tooMany('all vendors', { lines: line, unread }, mostUnread.all),
    ...[...vendors].flatMap(([vendor, own]) => tooMany(vendor, own, mostUnread.vendor)),
  )
  return { same, unread, wrong }
}
