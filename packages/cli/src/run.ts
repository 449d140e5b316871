import { CommanderError } from 'commander'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { strings } from './language/language.ts'
import { Mistake } from './mistake.ts'
import { mistakeInArguments } from './mistake-in-arguments.ts'
import { printable } from './printable.ts'
import { createProgram } from './program.ts'
import type { Session } from './session.ts'
import type { Terminal } from './terminal.ts'
import { systemCode } from './unreadable-input.ts'

const issues = 'https://github.com/faultline/faultline/issues'

/** Runs the program with these arguments, and gives its exit code. Never rejects: what goes wrong is printed. */
export async function run(args: readonly string[], terminal: Terminal, version: string): Promise<ExitCode> {
  const session: Session = { terminal, exitCode: exitCodes.ok }
  try {
    await createProgram(session, version).parseAsync(args.length > 0 ? args : ['--help'], { from: 'user' })
    return session.exitCode
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.ok
    const mistake =
      error instanceof CommanderError ? mistakeInArguments(error, args, terminal.language) : error
    return print(mistake, terminal, args.includes('--debug'))
  }
}

/** Says why nothing more can be written to stdout, and gives the exit code. */
export function unwritten(error: NodeJS.ErrnoException, terminal: Terminal): ExitCode {
  // `faultline … | head` closes our stdout: there's nobody left to write for.
  if (error.code === 'EPIPE') return exitCodes.ok
  const { output } = strings[terminal.language]
  return print(new Mistake(output.notWritten(systemCode(error)), output.checkSpace), terminal, false)
}

/** Prints what went wrong and what to do about it; the stack only if it's asked for. */
function print(error: unknown, { err, language }: Terminal, debug: boolean): ExitCode {
  const t = strings[language].errors
  const { message, remedy, exitCode } =
    error instanceof Mistake
      ? error
      : { message: `${t.bug}: ${error}`, remedy: t.reportBug(issues), exitCode: exitCodes.bug }
  err(printable(`faultline: ${message}\n  → ${remedy}\n`))
  if (debug && error instanceof Error) err(`${error.stack}\n`)
  return exitCode
}
