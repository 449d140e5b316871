import type { Command } from 'commander'
import { strings } from '../language/language.ts'
import { newCommand, type Session } from '../session.ts'
import type { DecodeOptions } from './decode.ts'

/** `faultline decode [file]`. */
export function decodeCommand(session: Session): Command {
  const t = strings[session.terminal.language].decode
  return newCommand('decode', t.description, session)
    .argument('[file]', t.file)
    .option('--vendor <vendor>', t.vendor)
    .option('--status <status>', t.status)
    .option('--attempt <number>', t.attempt)
    .option('--idempotent', t.idempotent)
    .action(async (file: string | undefined, options: DecodeOptions) => {
      const { decode } = await import('./decode.ts')
      session.exitCode = await decode(file, options, session.terminal)
    })
}
