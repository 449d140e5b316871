import { Command } from 'commander'
import { catalogueCommand } from './catalogue/command.ts'
import { decodeCommand } from './decode/command.ts'
import { explainCommand } from './explain/command.ts'
import { exitCodesText, helpStyle } from './help.ts'
import { strings } from './language/language.ts'
import { listCommand } from './list/command.ts'
import { reportCommand } from './report/command.ts'
import { languageOption, type Session } from './session.ts'

/**
 * The commands and what each takes. A command's own file describes its arguments and imports the work in its action, so
 * that nothing is loaded for a command that isn't called.
 */
export function createProgram(session: Session, version: string): Command {
  const t = strings[session.terminal.language]
  const program = new Command('faultline')
  program
    .description(t.description)
    // Before a command too.
    .addOption(languageOption(session))
    .version(version, '-V, --version', t.options.version)
    .addHelpText('after', () => exitCodesText(session.terminal))
  for (const command of commandsOf(session)) program.addCommand(command)
  for (const command of withSubcommands(program)) prepare(command, session)
  return program
}

/** In the order of the help. */
const commandsOf = (session: Session): Command[] => [
  explainCommand(session),
  decodeCommand(session),
  listCommand(session),
  reportCommand(session),
  catalogueCommand(session),
]

const withSubcommands = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap(withSubcommands),
]

/** What commander prints goes to the terminal, in its language; what it would exit for is thrown. */
function prepare(command: Command, { terminal }: Session): void {
  const t = strings[terminal.language]
  command
    .exitOverride()
    .helpOption('-h, --help', t.options.help)
    .configureHelp(helpStyle(terminal))
    // The message of what is thrown is printed by main, like that of any other mistake.
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => undefined })
  if (command.commands.length > 0) command.helpCommand('help [command]', t.help.command)
}
