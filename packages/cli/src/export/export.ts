import { adapters } from '../adapters.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { printJson } from '../json.ts'
import { strings } from '../language/language.ts'
import type { CommonOptions } from '../session.ts'
import type { Terminal } from '../terminal.ts'
import { vendorEntry } from '../vendor.ts'
import { csv } from './csv.ts'
import type { DialectName } from './sql/dialect.ts'
import { sqlScript } from './sql/script.ts'
import { catalogueTables, type TableName } from './tables.ts'

/** What `catalogue export` may be told. */
export interface ExportOptions extends CommonOptions {
  readonly format: 'json' | 'csv' | 'sql'
  /** For CSV, which has one table. */
  readonly table: TableName
  /** For SQL. */
  readonly dialect: DialectName
}

/** Writes the catalogues of some vendors, or of all, as tables or as a decision in SQL. */
export async function exportCatalogues(
  names: readonly string[],
  { json, format, table, dialect }: ExportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { out, err, language } = terminal
  const entries = names.length > 0 ? [...new Set(names.map((name) => vendorEntry(name, language)))] : adapters
  const loaded = await Promise.all(entries.map(({ load }) => load()))
  const tables = catalogueTables(loaded.map(({ catalogue }) => catalogue))
  if (json || format === 'json') printJson(terminal, tables)
  else if (format === 'csv') out(csv(tables[table]))
  else {
    const { text, unread } = sqlScript(tables, dialect)
    out(text)
    if (unread.length > 0)
      err(`faultline: ${strings[language].catalogue.export.noReading(unread.join(', '))}\n`)
  }
  return exitCodes.ok
}
