import { turbo } from './turbo.mjs'

/** Runs every check except those that need a network (test:packed) or are only about the docs; then the tests. */
export async function test(args, env) {
  const code = await turbo(
    ['test:unit', '--continue=always', ...(args.length > 0 ? ['--', ...args] : [])],
    env,
  )
  if (code === 0) process.stdout.write('\nAll well.\n')
  return code
}
