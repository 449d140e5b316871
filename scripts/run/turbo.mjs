import { pnpm } from './pnpm.mjs'
import { run } from './process.mjs'

/** Runs a task where something changed since its last run; its output is heard only where it fails. */
export const turbo = (args, env, options) =>
  run(...pnpm('exec', 'turbo', 'run', ...args, '--output-logs=errors-only'), { env, ...options })

/** The same for a build that comes before something else: on stderr, because what follows owns stdout. */
export async function buildQuietly(filter, env) {
  process.stderr.write('faultline: building what changed …\n')
  const output = []
  const code = await turbo(['build', `--filter=${filter}`], env, {
    stdio: ['ignore', 'pipe', 'pipe'],
    onOutput: (chunk) => output.push(chunk),
  })
  if (code !== 0) process.stderr.write(Buffer.concat(output))
  return code
}
