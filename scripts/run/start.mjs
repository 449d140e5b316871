import { run } from './process.mjs'
import { buildQuietly } from './turbo.mjs'

/** Runs the sandbox's job on the built packages, as a user of the published ones would. */
export async function start(args, env) {
  const built = await buildQuietly('@faultline/sandbox^...', env)
  return built === 0 ? run('node', ['apps/sandbox/src/job.ts', ...args], { env }) : built
}
