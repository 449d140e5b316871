import type { Terminal } from './terminal.ts'

/** Prints a value as JSON, for programs: a Mistake apart, it's all that `--json` prints. */
export function printJson({ out }: Terminal, value: unknown): void {
  out(`${JSON.stringify(value, null, 2)}\n`)
}
