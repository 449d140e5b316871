import { pnpm } from './pnpm.mjs'
import { run } from './process.mjs'

/** Builds what changed: turbo knows what is built already. */
export const build = (filter, env, options) =>
  run(...pnpm('exec', 'turbo', 'run', 'build', `--filter=${filter}`, '--output-logs=errors-only'), {
    env,
    ...options,
  })

/** The same, heard only where it fails, and on stderr: what follows it owns stdout. */
export async function buildQuietly(filter, env) {
  process.stderr.write('faultline: building what changed …\n')
  const output = []
  const code = await build(filter, env, {
    stdio: ['ignore', 'pipe', 'pipe'],
    onOutput: (chunk) => output.push(chunk),
  })
  if (code !== 0) process.stderr.write(Buffer.concat(output))
  return code
}
