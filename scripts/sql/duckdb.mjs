// Runs in a folder in which @duckdb/node-api is installed: decides the responses of a file, and writes a line for each.
import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'

const [, , traffic, script, decisions] = process.argv
const sql = readFileSync(script, 'utf8')
const quoted = (text) => `'${text.replaceAll("'", "''")}'`
const columns = "{vendor: 'VARCHAR', status: 'INTEGER', headers: 'VARCHAR', body: 'VARCHAR'}"
// A line of traffic is a response as `faultline report` reads it.
const responses = `CREATE VIEW faultline_responses AS
  SELECT row_number() OVER () AS line, * FROM read_ndjson(${quoted(traffic)}, columns = ${columns})`
const groups = `SELECT vendor, status, is_ok, is_unread, reason, category, origin, retryable, processed, count(*) AS responses
  FROM faultline_decisions GROUP BY ALL`
const each = `SELECT is_ok, is_unread, reason, category, origin, retryable, processed, decided_by
  FROM faultline_decisions ORDER BY line`

const times = {}
for (const threads of ['1', '2']) {
  const instance = await DuckDBInstance.create(':memory:', { threads })
  const connection = await instance.connect()
  await connection.run(`${responses};\n${sql}`)
  const start = performance.now()
  const cpu = process.cpuUsage()
  const result = await connection.runAndReadAll(groups)
  const { user, system } = process.cpuUsage(cpu)
  const ms = performance.now() - start
  times[threads] = { ms, cpuMs: (user + system) / 1000, groups: result.currentRowCount }
  if (threads === '2')
    await connection.run(`COPY (${each}) TO ${quoted(decisions)} (HEADER FALSE, NULLSTR '')`)
  connection.closeSync()
}
console.log(JSON.stringify(times))
