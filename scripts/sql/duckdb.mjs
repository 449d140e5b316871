// Runs in a folder in which @duckdb/node-api is installed: groups the responses of a file with so many threads in turn,
// prints the groups and how long they took, and writes a line for each response.
import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'

const [, , script, decisions, ...threads] = process.argv
// Under which status a success came is nothing that `faultline report` counts.
const groups = `SELECT vendor, is_ok, is_unread, CASE WHEN NOT is_ok THEN status END AS status,
  reason, CASE WHEN reason IS NULL THEN code END AS code, category, origin, retryable, processed,
  CAST(count(*) AS INTEGER) AS responses
  FROM faultline_decisions GROUP BY ALL`
const each = `SELECT vendor, is_ok, is_unread, reason, category, origin, retryable, processed, decided_by
  FROM faultline_decisions ORDER BY line`

async function connect(options) {
  const instance = await DuckDBInstance.create(':memory:', options)
  const connection = await instance.connect()
  await connection.run(readFileSync(script, 'utf8'))
  return connection
}

const decided = { times: {}, groups: [] }
for (const count of threads) {
  const connection = await connect({ threads: count })
  const start = performance.now()
  const cpu = process.cpuUsage()
  const result = await connection.runAndReadAll(groups)
  const { user, system } = process.cpuUsage(cpu)
  decided.times[count] = { ms: performance.now() - start, cpuMs: (user + system) / 1000 }
  decided.groups = result.getRowObjectsJS()
  connection.closeSync()
}
const connection = await connect()
await connection.run(`COPY (${each}) TO '${decisions.replaceAll("'", "''")}' (HEADER FALSE, NULLSTR '')`)
connection.closeSync()
console.log(JSON.stringify(decided))
