import { delimiter, join } from 'node:path'
import { buildQuietly } from './build.mjs'
import { run } from './process.mjs'
import { root } from './root.mjs'

/** Serves the site while it is written. */
export async function docs(args, env) {
  const built = await buildQuietly('docs^...', env)
  const cwd = join(root, 'apps/docs')
  const PATH = [join(cwd, 'node_modules/.bin'), env.PATH].join(delimiter)
  return built === 0 ? run('astro', ['dev', ...args], { env: { ...env, PATH }, cwd }) : built
}
