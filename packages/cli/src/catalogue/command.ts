import { Command } from 'commander'
import { checkCommand } from '../check/command.ts'
import { exportCommand } from '../export/command.ts'
import { extractCommand } from '../extract/command.ts'
import { strings } from '../language/language.ts'
import type { Session } from '../session.ts'

/** `faultline catalogue`, with what can be done with catalogues. An option of its own would hide those of its commands. */
export function catalogueCommand(session: Session): Command {
  return new Command('catalogue')
    .description(strings[session.terminal.language].catalogue.description)
    .addCommand(exportCommand(session))
    .addCommand(extractCommand(session))
    .addCommand(checkCommand(session))
}
