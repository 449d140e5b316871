import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AdapterEntry } from '../../packages/cli/src/adapter-entry.ts'
import { quote } from '../../packages/cli/src/export/sql/expressions.ts'
import { sqlScript } from '../../packages/cli/src/export/sql/script.ts'
import { catalogueTables } from '../../packages/cli/src/export/tables.ts'
import { capture } from '../run/capture.ts'
import type { Time } from './time.ts'

const duckdb = '@duckdb/node-api@1.5.6-r.1'

/** What DuckDB made of a file. */
export interface InDuckDb {
  /** A CSV with a line for each response. */
  readonly decisions: string
  readonly groups: readonly SqlGroup[]
  /** How long the groups took, by the number of threads. */
  readonly times: { readonly [threads: string]: Time }
}

/** Responses that SQL decides alike. */
export interface SqlGroup {
  readonly vendor: string | null
  readonly is_ok: boolean
  readonly is_unread: boolean
  readonly status: number | null
  readonly reason: string | null
  /** Of failures without a reason. */
  readonly code: string | null
  readonly category: string | null
  readonly origin: string | null
  readonly retryable: boolean | null
  readonly processed: string | null
  readonly responses: number
}

/** Installs DuckDB into a folder: it's a large native package, which nothing else needs. */
export async function installDuckDb(folder: string): Promise<void> {
  copyFileSync(new URL('duckdb.mjs', import.meta.url), join(folder, 'duckdb.mjs'))
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  await expectSuccess(folder, 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', duckdb])
}

/** Decides a file with the SQL of these vendors, and groups it once with each number of threads. */
export async function decideInDuckDb(
  folder: string,
  traffic: string,
  vendors: readonly AdapterEntry[],
  threads: readonly number[] = [],
): Promise<InDuckDb> {
  const catalogues = await Promise.all(vendors.map(async ({ load }) => (await load()).catalogue))
  const [script, decisions] = [join(folder, 'faultline.sql'), join(folder, 'decisions.csv')]
  const { text } = sqlScript(catalogueTables(catalogues), 'duckdb')
  writeFileSync(script, `${responsesView(traffic, vendors)};\n${text}`)
  const printed = await expectSuccess(folder, 'node', [
    'duckdb.mjs',
    script,
    decisions,
    ...threads.map(String),
  ])
  const { groups, times }: Pick<InDuckDb, 'groups' | 'times'> = JSON.parse(printed)
  return { decisions, groups, times }
}

/** A line of traffic is a response as `faultline report` reads it: whose it is, it says itself or its URL does. */
function responsesView(traffic: string, vendors: readonly AdapterEntry[]): string {
  const cases = vendors.flatMap(({ vendor, hosts }) =>
    hosts
      .filter((host) => !host.includes('*'))
      .map((host) => `WHEN starts_with(url, ${quote(`https://${host}/`)}) THEN ${quote(vendor)}`),
  )
  return `CREATE VIEW faultline_responses AS
SELECT row_number() OVER () AS line, COALESCE(vendor, CASE ${cases.join('\n  ')} END) AS vendor, status, headers, body
FROM read_ndjson(${quote(traffic)},
  columns = {vendor: 'VARCHAR', url: 'VARCHAR', status: 'INTEGER', headers: 'VARCHAR', body: 'VARCHAR'})`
}

async function expectSuccess(folder: string, command: string, args: string[]): Promise<string> {
  const { code, output } = await capture(command, args, { cwd: folder })
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${output}`)
  return output
}
