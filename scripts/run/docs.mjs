import { delimiter, join } from 'node:path'
import { run } from './process.mjs'
import { root } from './root.mjs'

/** Serves the site while it is written; it reads the packages' sources, so nothing is built first. */
export function docs(args, env) {
  const cwd = join(root, 'apps/docs')
  const PATH = [join(cwd, 'node_modules/.bin'), env.PATH].join(delimiter)
  return run('astro', ['dev', ...args], { env: { ...env, PATH }, cwd })
}
