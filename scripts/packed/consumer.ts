import { copyFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { capture } from '../run/capture.ts'
import { root } from '../run/root.mjs'
import { publishedPackages } from '../workspace/packages.ts'
import { packAll } from './pack.ts'

/** The compilers that users have, each under a name of its own. */
export const compilers = {
  'typescript-5.9': 'npm:typescript@~5.9.0',
  'typescript-6': 'npm:typescript@~6.0.0',
}

/** Installs the tarballs, the hosts of integrations and two compilers with npm in an empty folder, outside of the workspace. */
export async function installConsumer(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-consumer-'))
  cpSync(join(root, 'scripts/packed/consumer'), folder, { recursive: true })
  // An adapter of the user's own, to be held to the contract.
  cpSync(join(root, 'scripts/new-adapter/template'), join(folder, 'adapter'), { recursive: true })
  // The same source as ESM and as CommonJS: the compiler reads the types of the one and of the other.
  copyFileSync(join(folder, 'use.ts'), join(folder, 'use.cts'))
  const tarballs = (await packAll()).map(({ name, path }) => [name, `file:${path}`])
  const hosts = publishedPackages().flatMap(({ manifest }) => Object.entries(manifest.peerDependencies ?? {}))
  const dependencies = {
    ...Object.fromEntries([...hosts, ...tarballs]),
    ...compilers,
    '@types/node': '^24.0.0',
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  const { code, output } = await capture('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
  })
  if (code !== 0) throw new Error(`npm could not install the tarballs\n${output}`)
  return folder
}
