import { Readable } from 'node:stream'
import { run } from '../run.ts'
import type { Terminal } from '../terminal.ts'

/** What a call of the program came to. */
interface Ended {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command in this process, for tests: `runCommand(['explain', 'stripe', 'card_declined'])`, with its stdin if any. */
export async function runCommand(
  args: readonly string[],
  { stdin = '', ...given }: Partial<Omit<Terminal, 'stdin'>> & { readonly stdin?: string | Readable } = {},
): Promise<Ended> {
  let [stdout, stderr] = ['', '']
  const at = args.indexOf('--lang')
  const terminal: Terminal = {
    stdin: typeof stdin === 'string' ? Readable.from([Buffer.from(stdin)]) : stdin,
    typed: false,
    out: (text) => {
      stdout += text
    },
    err: (text) => {
      stderr += text
    },
    interactive: false,
    watched: false,
    colour: false,
    columns: 80,
    language: args[at + 1] === 'ko' ? 'ko' : 'en',
    ...given,
  }
  const exitCode = await run(args, terminal, '1.2.3')
  return { exitCode, stdout, stderr }
}
