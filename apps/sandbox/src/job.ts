import { Command } from 'commander'
import { exitCode } from './commands/exit-code.ts'
import { exportCommand } from './commands/export-command.ts'
import { parseOrExit } from './commands/parse-or-exit.ts'
import { runCommand } from './commands/run-command.ts'
import { vendorsCommand } from './commands/vendors-command.ts'

const program = new Command('npm start --')
  .exitOverride(({ exitCode: code }) => process.exit(code === 0 ? exitCode.ok : exitCode.usage))
  .enablePositionalOptions()
  .addHelpText(
    'after',
    `
Exit codes:
  ${exitCode.ok}  success: the ledger adds up, the export is complete
  ${exitCode.wrong}  the ledger does not add up: an event was lost, or stored more often than the ledger says
  ${exitCode.usage}  invalid options
  ${exitCode.noRedis}  no Redis for --engine bullmq
  ${exitCode.incomplete}  the export is incomplete: its rows so far are in the .partial file`,
  )

runCommand(program)
for (const command of [exportCommand(), vendorsCommand()])
  program.addCommand(command.copyInheritedSettings(program))

await parseOrExit(program)
