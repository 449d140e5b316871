import { run } from './process.mjs'
import { turbo } from './turbo.mjs'

/** Every check there is but those that need a network (test:packed) or are only about the docs. */
export async function test(args, env) {
  // Lanes run side by side; the unit tests have the machine to themselves, because some of them measure time.
  const beside = await Promise.all([
    lane(env, [
      ['types', 'tsc', ['--project', 'tsconfig.json']],
      ['style', 'biome', ['check']],
      ['unused', 'knip', []],
    ]),
    lane(env, [
      ['build', (env, options) => turbo(['build', '--filter=./packages/*'], env, options)],
      ['packages', 'node', ['scripts/check-packages.ts']],
      ['size', 'node', ['scripts/check-size.ts']],
      // Astro makes types of its own for the site, so it is no part of the one program.
      ['site types', (env, options) => turbo(['typecheck', '--filter=docs'], env, options)],
    ]),
  ])
  const unit = await lane(env, [['tests', 'vitest', ['run', ...args]]])
  const failed = [...beside, unit].flat()
  process.stdout.write(failed.length === 0 ? '\nAll well.\n' : `\nFailed: ${failed.join(', ')}\n`)
  return failed.length === 0 ? 0 : 1
}

/** One after the other, each step's output whole and under its own heading; gives the names of those that failed. */
async function lane(env, steps) {
  const failed = []
  for (const [name, command, args] of steps) {
    const begun = Date.now()
    const output = []
    const options = { env, stdio: ['ignore', 'pipe', 'pipe'], onOutput: (chunk) => output.push(chunk) }
    const code =
      typeof command === 'function' ? await command(env, options) : await run(command, args, options)
    if (code !== 0) failed.push(name)
    const seconds = ((Date.now() - begun) / 1000).toFixed(1)
    process.stdout.write(`\n── ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n`)
    process.stdout.write(Buffer.concat(output))
  }
  return failed
}
