// Everything that must hold before the packages are published, on the packed tarballs wherever that is what users get. Each
// check is a command of its own too. All of them run, whatever fails, and the end says which did. Expects a build; needs the
// npm registry.
import { run } from './run/process.mjs'
import { toolEnvironment } from './run/tools.mjs'

const checks: readonly (readonly [what: string, command: string, ...args: string[]])[] = [
  ['No unused file, export or dependency', 'knip'],
  ['The tarballs: files, types, entry points, sizes', 'node', 'scripts/check-packages.ts'],
  ['The exports, and the changesets for what changed', 'node', 'scripts/check-api.ts'],
  ['The licences and install scripts of dependencies', 'node', 'scripts/check-dependencies.ts'],
  ['The SBOM', 'node', 'scripts/write-sbom.ts'],
  ['What each import weighs in a browser', 'node', 'scripts/check-size.ts'],
  ['Every runtime and TypeScript', 'node', 'scripts/check-runtimes.ts', ...process.argv.slice(2)],
]

const results: Record<string, { result: string }> = {}
for (const [what, command, ...args] of checks) {
  console.log(`\n══ ${what}`)
  const code = await run(command, args, { env: toolEnvironment() })
  results[what] = { result: code === 0 ? 'ok' : 'FAIL' }
  if (code !== 0) process.exitCode = 1
}
console.table(results)
