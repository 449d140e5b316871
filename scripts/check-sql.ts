// Decides recorded responses in DuckDB, with the SQL of `faultline catalogue export`, and compares it line by line with what
// the adapters decide. DuckDB is installed for this alone: it is a large native package. Needs the npm registry.
//
//   node --conditions=@faultline/source scripts/check-sql.ts [lines]
import { copyFileSync, createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sqlScript } from '../packages/cli/src/export/sql/script.ts'
import { catalogueTables } from '../packages/cli/src/export/tables.ts'
import { capture } from './run/capture.ts'
import { type Decided, decideByAdapter, type Time } from './sql/by-adapter.ts'
import { vendors, writeTraffic } from './sql/traffic.ts'

const duckdb = '@duckdb/node-api@1.5.6-r.1'
const lines = Number(process.argv[2] ?? 1_000_000)

const folder = mkdtempSync(join(tmpdir(), 'faultline-sql-'))
const [traffic, script, decisions] = ['traffic.ndjson', 'faultline.sql', 'decisions.csv'].map((name) =>
  join(folder, name),
)
try {
  if (!traffic || !script || !decisions) throw new Error('there are three files')
  await writeTraffic(traffic, lines)
  const catalogues = await Promise.all(vendors.map(async ({ load }) => (await load()).catalogue))
  writeFileSync(script, sqlScript(catalogueTables(catalogues), 'duckdb').text)
  copyFileSync(new URL('./sql/duckdb.mjs', import.meta.url), join(folder, 'duckdb.mjs'))
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  await expectSuccess('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', duckdb])
  const times: Times = JSON.parse(await expectSuccess('node', ['duckdb.mjs', traffic, script, decisions]))
  const byAdapter = await decideByAdapter(traffic, lines)
  report(await compare(decisions, byAdapter), byAdapter.time, times)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** By the number of threads. */
type Times = { readonly [threads: string]: Time }

interface Comparison {
  readonly same: number
  readonly unread: number
  /** The first few, by line. */
  readonly different: readonly string[]
}

async function compare(path: string, { lines: expected, kinds }: Decided): Promise<Comparison> {
  let [line, same, unread] = [0, 0, 0]
  const different: string[] = []
  for await (const actual of createInterface({ input: createReadStream(path) })) {
    const wanted = kinds[expected[line++] ?? -1]
    if (actual === wanted) same += 1
    else if (actual.startsWith('false,true,')) unread += 1
    else different.push(`line ${line}: DuckDB ${actual}, the adapter ${wanted}`)
  }
  if (line !== expected.length) different.push(`${line} lines instead of ${expected.length}`)
  return { same, unread, different }
}

function report({ same, unread, different }: Comparison, byAdapter: Time, times: Times): void {
  console.log(
    `${same} of ${lines} lines decided alike, ${unread} that SQL can’t read, ${different.length} different`,
  )
  for (const text of different.slice(0, 20)) console.log(`FAIL ${text}`)
  if (different.length > 0) process.exitCode = 1
  const rows = {
    'readline, JSON.parse and the adapters': byAdapter,
    'DuckDB, 1 thread': times['1'],
    'DuckDB, 2 threads': times['2'],
  }
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, { ms, cpuMs, groups } = byAdapter]) => [
        name,
        {
          seconds: round(ms / 1000),
          'CPU seconds': round(cpuMs / 1000),
          groups,
          'times as fast': round(byAdapter.ms / ms),
          'by CPU': round(byAdapter.cpuMs / cpuMs),
        },
      ]),
    ),
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

async function expectSuccess(command: string, args: string[]): Promise<string> {
  const { code, output } = await capture(command, args, { cwd: folder })
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${output}`)
  return output
}
