import type { Command } from 'commander'
import { strings } from '../language/language.ts'
import { newCommand, type Session } from '../session.ts'

/** `faultline catalogue check <vendor> <page…>`. */
export function checkCommand(session: Session): Command {
  const { check: t, vendorId } = strings[session.terminal.language].catalogue
  return newCommand('check', t.description, session)
    .argument('<vendor>', vendorId)
    .argument('<page...>', t.pages)
    .option('--markdown', t.markdown)
    .action(async (vendor: string, pages: string[], options) => {
      const { check } = await import('./check.ts')
      session.exitCode = await check(vendor, pages, options, session.terminal)
    })
}
