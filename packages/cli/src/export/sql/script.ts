import type { Cell, Row, Tables } from '../tables.ts'
import { type BodyRule, bodyRules } from './body-rules.ts'
import { decisionColumns, decisionSteps } from './decision.ts'
import { type Dialect, type DialectName, dialects } from './dialect.ts'
import { quote } from './expressions.ts'
import { type RuleOf, readingSteps, type Step } from './readings.ts'

/** The decision as a script for one engine. */
export interface SqlScript {
  readonly text: string
  /** The vendors whose bodies it can't read. */
  readonly unread: readonly string[]
}

/**
 * Writes the tables of catalogues and the views that decide over them. The engine's user makes `faultline_responses`
 * first: `line`, `vendor`, `status`, `headers` and `body` of each response, the body as the text that was sent.
 */
export function sqlScript(tables: Tables, name: DialectName): SqlScript {
  const vendors = tables.vendors.map(({ vendor }) => String(vendor))
  const rules = vendors.flatMap((vendor): RuleOf[] => {
    const rule = bodyRules[vendor] && needed(bodyRules[vendor], vendor, tables)
    return rule ? [[vendor, rule, dialects[name](pathsOf(rule))]] : []
  })
  const data = [
    table('failures', tables.failures),
    table('signs', tables.signs),
    table('codes', codesOf(tables.signs)),
    table('families', tables.families, ['vendor', 'family', 'category']),
    table('categories', tables.categories),
    table('statuses', tables.statuses),
    table('hosts', tables.hosts, ['vendor', 'host']),
    ...indexes,
  ]
  const steps = [...readingSteps(rules), ...decisionSteps(tables)]
  const views = rules.length > 0 ? [decisionsView(dialects[name]([]), steps)] : []
  return {
    text: `${[head(name), ...data, ...views].join('\n\n')}\n`,
    unread: vendors.filter((vendor) => !bodyRules[vendor]),
  }
}

/** Every path that a rule reads. */
function pathsOf({
  code,
  codeIfDocumented,
  subcode,
  family,
  message,
  flag,
  beyond = {},
}: BodyRule): string[] {
  const { any, success, failure } = beyond
  const paths = [code, codeIfDocumented, subcode, family, message, flag, any, success, failure].flat()
  return [...new Set(paths.filter((path) => path !== undefined))]
}

/** The decision as one view: a query over its steps. */
function decisionsView({ materialized }: Dialect, steps: readonly Step[]): string {
  const parts = steps.map(
    ({ name, comment, select }) => `-- ${comment}\n${name} AS ${materialized}(\n${select}\n)`,
  )
  return `CREATE VIEW faultline_decisions AS\nWITH\n${parts.join(',\n')}\n${decisionColumns};`
}

const head = (
  name: DialectName,
): string => `-- The catalogues of Faultline, and its decision, for ${name}. Written by
-- \`faultline catalogue export --format sql\`. Before it, make the responses, as a table or a view:
--
--   faultline_responses (line, vendor, status INTEGER, headers VARCHAR, body VARCHAR)
--
-- line is what tells responses apart, vendor is one of faultline_failures, headers are JSON or NULL, and body is the
-- text that was sent. After it, faultline_decisions has a row for each response.`

/** What a catalogue has no use for need not be read from each body. */
function needed(
  { message, subcode, ...rule }: (typeof bodyRules)[string],
  vendor: string,
  { signs }: Tables,
) {
  const has = (...kinds: string[]) =>
    signs.some((sign) => sign['vendor'] === vendor && kinds.includes(String(sign['kind'])))
  return {
    ...rule,
    ...(message && has('message', 'prefix') && { message }),
    ...(subcode && has('subcode') && { subcode }),
  }
}

/** Every documented code in the form in which it's compared, with its documented spelling. */
function codesOf(signs: readonly Row[]): Row[] {
  const codes = new Map<string, Row>()
  for (const { vendor = null, code_key = null, code = null } of signs) {
    const key = `${vendor} ${code_key}`
    if (code_key !== '' && !codes.has(key)) codes.set(key, { vendor, code_key, code })
  }
  return [...codes.values()]
}

function table(name: string, rows: readonly Row[], columns = Object.keys(rows[0] ?? {})): string {
  const typed = columns.map((column) => `${column} ${typeOf(rows, column)}`).join(', ')
  const statements = [`CREATE TABLE faultline_${name} (${typed});`]
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const values = rows
      .slice(from, from + rowsAtOnce)
      .map((row) => `(${columns.map((column) => literal(row[column])).join(', ')})`)
    statements.push(`INSERT INTO faultline_${name} VALUES\n${values.join(',\n')};`)
  }
  return statements.join('\n')
}

/** Engines that join by hashing don't need them, and they cost those nothing. */
const indexes = [
  'CREATE INDEX faultline_signs_by_detail ON faultline_signs (vendor, kind, code_key, detail);',
  'CREATE INDEX faultline_codes_by_key ON faultline_codes (vendor, code_key);',
  'CREATE INDEX faultline_failures_by_reason ON faultline_failures (vendor, reason);',
]

const rowsAtOnce = 500

function typeOf(rows: readonly Row[], column: string): string {
  const value = rows.map((row) => row[column]).find((each) => each !== null && each !== undefined)
  if (typeof value === 'number') return 'INTEGER'
  return typeof value === 'boolean' ? 'BOOLEAN' : 'VARCHAR'
}

function literal(value: Cell | undefined): string {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'number' ? String(value) : quote(value)
}
