import { type Command, Option } from 'commander'
import { categoryNames } from '../category-names.ts'
import { strings } from '../language/language.ts'
import { newCommand, type Session } from '../session.ts'
import type { ListOptions } from './list.ts'

/** `faultline list [vendor]`. */
export function listCommand(session: Session): Command {
  const t = strings[session.terminal.language].list
  return newCommand('list', t.description, session)
    .argument('[vendor]', t.vendor)
    .option('--categories', t.categories)
    .addOption(new Option('--category <name>', t.category).choices(categoryNames))
    .action(async (vendor: string | undefined, options: ListOptions) => {
      const { list } = await import('./list.ts')
      await list(vendor, options, session.terminal)
    })
}
