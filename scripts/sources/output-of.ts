import { capture } from '../run/capture.ts'

/** What a command prints. Throws with it if the command fails. */
export async function outputOf(command: string, ...args: string[]): Promise<string> {
  const { code, output } = await capture(command, args)
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${output.trim().slice(-500)}`)
  return output.trim()
}
