import { languages } from '@faultline/core/explain'
import { Command, Option } from 'commander'
import type { ExitCode } from './exit-codes.ts'
import { strings } from './language/language.ts'
import type { Terminal } from './terminal.ts'

/** One call of the program: where it reads and writes, and what it exits with. */
export interface Session {
  readonly terminal: Terminal
  exitCode: ExitCode
}

/** The options that every command has. */
export interface CommonOptions {
  /** Whether to print JSON, for programs. */
  readonly json?: true
}

/** Starts a command with the options that all have; its file adds arguments, and an action that imports the work. */
export function newCommand(name: string, description: string, session: Session): Command {
  const t = strings[session.terminal.language].options
  return new Command(name)
    .description(description)
    .option('--json', t.json)
    .addOption(languageOption(session))
    .option('--debug', t.debug)
}

/** `--lang`: the terminal has read it before any command is made, because help is in that language too. */
export function languageOption({ terminal }: Session): Option {
  return new Option('--lang <language>', strings[terminal.language].options.lang).choices(languages)
}
