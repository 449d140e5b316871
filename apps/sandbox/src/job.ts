import { Command } from 'commander'
import { CannotRun } from './commands/cannot-run.ts'
import { exitCode } from './commands/exit-code.ts'
import { exportCommand } from './commands/export-command.ts'
import { runCommand } from './commands/run-command.ts'
import { vendorsCommand } from './commands/vendors-command.ts'

const program = new Command('npm start --')
  .exitOverride(({ exitCode: code }) => process.exit(code === 0 ? exitCode.ok : exitCode.usage))
  .enablePositionalOptions()
  .addHelpText(
    'after',
    `
Exit codes:
  ${exitCode.ok}  all is well: the ledger adds up, the export is whole
  ${exitCode.wrong}  the ledger does not add up: an event was lost, or stored more often than it says
  ${exitCode.usage}  the options make no sense
  ${exitCode.noRedis}  there is no Redis for --engine bullmq
  ${exitCode.cut}  the export is not whole: its rows so far are in the .partial file`,
  )

runCommand(program)
for (const command of [exportCommand(), vendorsCommand()])
  program.addCommand(command.copyInheritedSettings(program))

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CannotRun)) throw error
  console.error(error.message)
  process.exitCode = error.exitCode
}
