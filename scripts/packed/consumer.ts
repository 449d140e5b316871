import { copyFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { capture } from '../run/capture.ts'
import { root } from '../run/root.mjs'
import { type End, hostsAt } from './hosts.ts'
import large from './large.json' with { type: 'json' }
import { packAll } from './pack.ts'

/** The compilers that users have, each under a name of its own. */
export const compilers = {
  'typescript-5.9': 'npm:typescript@~5.9.0',
  'typescript-6': 'npm:typescript@~6.0.0',
  'typescript-7': 'npm:typescript@~7.0.0',
}

/**
 * Installs the tarballs, the hosts of the integrations at one end of their ranges, and the compilers with npm in an empty
 * folder, outside of the workspace; gives the folder.
 */
export async function installConsumer(end: End): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-consumer-'))
  cpSync(join(root, 'scripts/packed/consumer'), folder, { recursive: true })
  // An adapter of the user's own, to be held to the contract.
  cpSync(join(root, 'scripts/new-adapter/template'), join(folder, 'adapter'), { recursive: true })
  // A case for each host of the integrations.
  copyFileSync(join(root, 'packages/integrations/src/smoke.test.ts'), join(folder, 'smoke.test.ts'))
  // The same source as ESM and as CommonJS: the compiler reads the types of the one and of the other.
  copyFileSync(join(folder, 'use.ts'), join(folder, 'use.cts'))
  const tarballs = (await packAll()).map(({ name, path }) => [name, `file:${path}`])
  const dependencies = {
    vite: '^8.0.0',
    vitest: '^5.0.0',
    ...hostsAt(end),
    ...(end === 'highest' && large),
    ...Object.fromEntries(tarballs),
    ...compilers,
    '@types/node': '^24.0.0',
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  const args = ['install', '--no-audit', '--no-fund', '--prefer-offline']
  // The lowest hosts constrain each other (Inngest wants a later Express), as no app of a user does.
  if (end === 'lowest') args.push('--legacy-peer-deps')
  const { code, output } = await capture('npm', args, { cwd: folder })
  if (code !== 0) throw new Error(`npm could not install the tarballs\n${output}`)
  return folder
}
