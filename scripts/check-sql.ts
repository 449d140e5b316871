// Decides recorded responses in DuckDB, with the SQL of `faultline catalogue export`, and compares it line by line with what
// the adapters decide: responses that may lead SQL astray, of every vendor that it reads, and the traffic of the benchmark
// of `faultline report`, where the groups have to be those of the report too. Needs the npm registry.
//
//   node --conditions=@faultline/source scripts/check-sql.ts [lines]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeTraffic as writeBenchmark } from '../apps/benchmarks/src/traffic/write-traffic.ts'
import { runCommand } from '../packages/cli/src/__tests__/run-command.ts'
import { adapters } from '../packages/cli/src/adapters.ts'
import { decideByAdapter } from './sql/by-adapter.ts'
import { compareGroups } from './sql/compare-groups.ts'
import { compareLines } from './sql/compare-lines.ts'
import { decideInDuckDb, installDuckDb } from './sql/in-duckdb.ts'
import { type Time, timed } from './sql/time.ts'
import { vendors, writeTraffic } from './sql/traffic.ts'

const lines = Number(process.argv[2] ?? 1_000_000)
const benchmarkVendors = adapters.filter(({ vendor }) =>
  ['dfinery-import', 'stripe', 'slack', 'openai'].includes(vendor),
)

const folder = mkdtempSync(join(tmpdir(), 'faultline-sql-'))
const traffic = join(folder, 'traffic.ndjson')
try {
  await installDuckDb(folder)
  console.log(`SQL decides ${vendors.length} of ${adapters.length} vendors`)
  await checkHardLines()
  await checkBenchmark()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function checkHardLines(): Promise<void> {
  await writeTraffic(traffic, lines)
  const { decisions } = await decideInDuckDb(folder, traffic, vendors)
  const { same, unread, wrong } = await compareLines(
    decisions,
    await decideByAdapter(traffic, lines, vendors),
  )
  console.log(`Hard responses: ${same} of ${lines} lines decided alike, ${unread} that SQL can’t read`)
  fail(wrong)
}

async function checkBenchmark(): Promise<void> {
  writeBenchmark(traffic, lines)
  const { decisions, groups, times } = await decideInDuckDb(folder, traffic, benchmarkVendors, [1, 2])
  const byAdapter = await decideByAdapter(traffic, lines, benchmarkVendors)
  const byLine = await compareLines(decisions, byAdapter)
  const report = await timed(() => runCommand(['report', traffic, '--json', '--threads', '1']))
  const byGroup = compareGroups(groups, JSON.parse(report.result.stdout))
  console.log(
    `The report’s benchmark: ${byLine.same} of ${lines} lines decided alike, ${byLine.unread} that SQL can’t read; ${byGroup.same} groups as in the report`,
  )
  fail([...byLine.wrong, ...byGroup.wrong])
  console.log(`On these ${lines} lines, with Node ${process.versions.node}:`)
  printTimes(byAdapter.time, {
    'readline, JSON.parse and the adapters': byAdapter.time,
    'faultline report, 1 thread': report.time,
    ...Object.fromEntries(
      Object.entries(times).map(([threads, time]) => [`DuckDB, threads: ${threads}`, time]),
    ),
  })
}

function fail(wrong: readonly string[]): void {
  for (const text of wrong.slice(0, 20)) console.log(`FAIL ${text}`)
  if (wrong.length > 0) {
    console.log(`${wrong.length} failures`)
    process.exitCode = 1
  }
}

/** How many times as fast each is as the baseline. */
function printTimes(baseline: Time, times: { readonly [name: string]: Time }): void {
  console.table(
    Object.fromEntries(
      Object.entries(times).map(([name, { ms, cpuMs }]) => [
        name,
        {
          seconds: round(ms / 1000),
          'CPU seconds': round(cpuMs / 1000),
          'times as fast': round(baseline.ms / ms),
          'by CPU': round(baseline.cpuMs / cpuMs),
        },
      ]),
    ),
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
