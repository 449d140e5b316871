import { pnpm } from './pnpm.mjs'
import { run } from './process.mjs'

/** Runs turbo's tasks, of which only those run whose inputs changed; turbo.json says what each needs. */
export const turbo = (args, env, options) =>
  run(
    ...pnpm(
      'exec',
      'turbo',
      'run',
      '--concurrency=100%',
      '--log-order=grouped',
      '--log-prefix=none',
      ...args,
    ),
    {
      env,
      ...options,
    },
  )

/** Builds before something else runs: prints only errors, and on stderr, because what follows owns stdout. */
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
