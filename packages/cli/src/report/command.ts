import { type Command, Option } from 'commander'
import { strings } from '../language/language.ts'
import { newCommand, type Session } from '../session.ts'

/** `faultline report [traffic…]`. */
export function reportCommand(session: Session): Command {
  const { description, options: t } = strings[session.terminal.language].report
  return newCommand('report', description, session)
    .argument('[traffic...]', t.files)
    .option('--map <host=vendor>', t.map, (rule: string, rules: string[] = []) => [...rules, rule])
    .option('--config <file>', t.config)
    .option('--vendor <vendor>', t.vendor)
    .addOption(
      new Option('--format <format>', t.format)
        .choices(['table', 'json', 'markdown', 'html'])
        .default('table')
        .conflicts('json'),
    )
    .option('--output <file>', t.output)
    .option('--top <number>', t.top, '25')
    .option('--threads <number>', t.threads)
    .action(async (files: string[], options) => {
      const { report } = await import('./report.ts')
      session.exitCode = await report(files, options, session.terminal)
    })
}
