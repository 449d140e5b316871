import type { Command } from 'commander'
import { strings } from '../language/language.ts'
import { newCommand, type Session } from '../session.ts'

/** `faultline catalogue extract <page>`. */
export function extractCommand(session: Session): Command {
  const { extract: t, pageArgument } = strings[session.terminal.language].catalogue
  return newCommand('extract', t.description, session)
    .argument('<page>', pageArgument)
    .option('--adapter', t.adapter)
    .option('--vendor <id>', t.vendor)
    .option('--title <name>', t.title)
    .option('--docs-url <url>', t.docsUrl)
    .action(async (page: string, options) => {
      const { extract } = await import('./extract.ts')
      session.exitCode = await extract(page, options, session.terminal)
    })
}
