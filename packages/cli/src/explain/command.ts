import type { Command } from 'commander'
import { strings } from '../language/language.ts'
import { type CommonOptions, newCommand, type Session } from '../session.ts'

/** `faultline explain <vendor> <code>` and `faultline explain <category>`. */
export function explainCommand(session: Session): Command {
  const t = strings[session.terminal.language].explain
  return newCommand('explain', t.description, session)
    .argument('<vendor|category|code>', t.subject)
    .argument('[code]', t.code)
    .argument('[subcode]', t.subcode)
    .action(
      async (
        subject: string,
        code: string | undefined,
        subcode: string | undefined,
        options: CommonOptions,
      ) => {
        const { explain } = await import('./explain.ts')
        await explain({ subject, code, subcode }, options, session.terminal)
      },
    )
}
