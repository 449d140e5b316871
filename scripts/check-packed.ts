// Uses the packed tarballs as users will: installed with npm in an empty folder, from ESM and from CommonJS on every Node
// version that is promised, compiled by every compiler and module resolution that is; then again with the lowest versions of
// the hosts that the integrations promise. Needs the npm registry.
import { rmSync } from 'node:fs'
import { hardenedFlags } from './hardened/flags.ts'
import { compilers, installConsumer } from './packed/consumer.ts'
import { writePages } from './packed/pages.ts'
import { capture } from './run/capture.ts'

const nodeVersions = [20, 22, 24, 26]
const resolutions = ['bundler', 'nodenext']

let folder = await installConsumer('highest')
const expectSuccess = async (what: string, command: string, args: string[]) => {
  const { code, output } = await capture(command, args, { cwd: folder })
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${what}`)
  if (code !== 0) process.exitCode = 1
  const told =
    code === 0 ? output.split('\n').filter((line) => /^(skipped|measured)/.test(line)) : [output.trimEnd()]
  for (const text of told) console.log(text.replace(/^/gm, '     '))
}

try {
  for (const version of nodeVersions) {
    const node = ['--yes', '--prefer-offline', `node@${version}`]
    const found = await capture('npx', [...node, '--version'], { cwd: folder })
    if (found.code !== 0) {
      console.log(`SKIPPED Node ${version}: it could not be had here\n${found.output}`)
      continue
    }
    for (const file of ['use.mjs', 'use.cjs']) {
      await expectSuccess(`${file} on Node ${version}`, 'npx', [...node, file])
    }
  }
  await expectSuccess('the command line', 'node', ['cli.mjs'])
  await expectSameWhereHardened()
  for (const compiler of Object.keys(compilers)) {
    for (const resolution of resolutions) {
      const tsc = [`node_modules/${compiler}/bin/tsc`, '--project', `tsconfig.${resolution}.json`]
      await expectSuccess(`${compiler} with moduleResolution ${resolution}`, 'node', tsc)
    }
  }
  await expectSuccess('an adapter of its own, checked by the contract', 'node', [
    'node_modules/vitest/vitest.mjs',
    'run',
    'adapter',
  ])
  await useHosts('highest')
  await usePages()
  rmSync(folder, { recursive: true, force: true })
  folder = await installConsumer('lowest')
  await useHosts('lowest')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Frozen intrinsics, no code from strings, and a `__proto__` that throws change nothing of what any adapter says. */
async function expectSameWhereHardened() {
  const say = (flags: readonly string[]) =>
    capture('node', ['--no-warnings', ...flags, 'hardened.mjs'], { cwd: folder })
  const [usual, hardened] = [await say([]), await say(hardenedFlags)]
  const same = usual.code + hardened.code === 0 && usual.output === hardened.output
  console.log(`${same ? 'ok  ' : 'FAIL'} in a hardened process`)
  for (const text of same ? [usual.output] : [usual.output, hardened.output])
    console.log(text.trimEnd().replace(/^/gm, '     '))
  if (!same) process.exitCode = 1
}

/** Runs a case for each host, and compiles it against the host's own types. */
async function useHosts(end: string) {
  await expectSuccess(`the ${end} version of every host`, 'node', [
    'node_modules/vitest/vitest.mjs',
    'run',
    'smoke',
  ])
  const tsc = ['node_modules/typescript-6/bin/tsc', '--project', 'tsconfig.hosts.json']
  await expectSuccess(`the types of the ${end} version of every host`, 'node', tsc)
}

/** Compiles the first example of every page of the integrations and runs it; the SDKs' against a server on loopback. */
async function usePages() {
  const pages = writePages(folder)
  const tsc = ['node_modules/typescript-6/bin/tsc', '--project', 'tsconfig.pages.json']
  await expectSuccess('the types of the examples of the integrations', 'node', tsc)
  for (const { name, runs } of pages)
    if (runs) await expectSuccess(`the example of ${name}`, 'node', [`pages/${name}.ts`])
  await expectSuccess("vendors' own SDKs", 'node', ['sdks.mjs'])
}
