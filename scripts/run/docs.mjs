import { delimiter, join } from 'node:path'
import { run } from './process.mjs'
import { root } from './root.mjs'
import { buildQuietly } from './turbo.mjs'

/** Builds the site, if anything changed, and serves it: only the built one has its search. To write, `pnpm --filter docs dev`. */
export async function docs(args, env) {
  const built = await buildQuietly('docs', env)
  const cwd = join(root, 'apps/docs')
  const PATH = [join(cwd, 'node_modules/.bin'), env.PATH].join(delimiter)
  return built === 0 ? run('astro', ['preview', ...args], { env: { ...env, PATH }, cwd }) : built
}
