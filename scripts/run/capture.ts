import { run } from './process.mjs'

/** Runs a command and keeps what it says; never rejects. */
export async function capture(
  command: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<{ code: number; output: string }> {
  const chunks: Buffer[] = []
  const code = await run(command, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    onOutput: (chunk: Buffer) => chunks.push(chunk),
  })
  return { code, output: Buffer.concat(chunks).toString() }
}
