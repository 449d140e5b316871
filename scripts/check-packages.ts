// Holds the packed tarballs, not the folders, to publint and to "are the types wrong": what users get is what counts.

import { packAll, type Tarball } from './packed/pack.ts'
import { capture } from './run/capture.ts'

/** What a tarball must hold, and what must not be in it. */
const required = ['package/README.md', 'package/LICENSE', 'package/package.json']
const unwanted = /\.test\.|__fixtures__|package\/src\/|\.tsbuildinfo$/

async function problemsOf({ path }: Tarball): Promise<string[]> {
  const checks = await Promise.all([
    capture('publint', ['run', path, '--strict']),
    // node16 leaves out `moduleResolution: node`, which knows no exports and so no subpaths.
    capture('attw', [path, '--profile', 'node16', '--format', 'table-flipped', '--no-emoji']),
  ])
  const listing = await capture('tar', ['-tzf', path])
  const files = listing.output.split('\n')
  return [
    ...checks.filter(({ code }) => code !== 0).map(({ output }) => output),
    ...required.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
    ...files.filter((file) => unwanted.test(file)).map((file) => `${file} does not belong in it`),
  ]
}

for (const tarball of await packAll()) {
  const problems = await problemsOf(tarball)
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${tarball.name}`)
  for (const problem of problems) console.log(problem.replace(/^/gm, '     '))
  if (problems.length > 0) process.exitCode = 1
}
