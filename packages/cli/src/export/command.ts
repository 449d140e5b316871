import { type Command, Option } from 'commander'
import { strings } from '../language/language.ts'
import { newCommand, type Session } from '../session.ts'
import { dialectNames } from './sql/dialect.ts'
import { tableNames } from './tables.ts'

/** `faultline catalogue export [vendor…]`. */
export function exportCommand(session: Session): Command {
  const { export: t } = strings[session.terminal.language].catalogue
  return newCommand('export', t.description, session)
    .argument('[vendor...]', t.vendors)
    .addOption(
      new Option('--format <format>', t.format)
        .choices(['json', 'csv', 'sql'])
        .default('json')
        .conflicts('json'),
    )
    .addOption(new Option('--table <table>', t.table).choices(tableNames).default('failures'))
    .addOption(new Option('--dialect <engine>', t.dialect).choices(dialectNames).default('duckdb'))
    .action(async (vendors: string[], options) => {
      const { exportCatalogues } = await import('./export.ts')
      session.exitCode = await exportCatalogues(vendors, options, session.terminal)
    })
}
