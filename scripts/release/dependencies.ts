import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { capture } from '../run/capture.ts'
import { pnpm } from '../run/pnpm.mjs'
import { root } from '../run/root.mjs'

/** A package of somebody else's, as it is installed here. */
export interface Dependency {
  readonly name: string
  /** As its package.json names it: an SPDX expression. */
  readonly license: string
  /** What npm would run when it's installed. */
  readonly installScripts: readonly string[]
}

/** What the workspace installs, or only what the packages that users install bring along. */
export async function dependenciesOf(whom: 'users' | 'everybody'): Promise<Dependency[]> {
  const chosen = whom === 'users' ? ['--filter=./packages/**', '--prod'] : ['--recursive']
  const [command, args] = pnpm('licenses', 'list', '--json', ...chosen)
  const { code, output } = await capture(command, args, { cwd: root })
  if (code !== 0) throw new Error(`the licences could not be listed\n${output}`)
  // npx has words of its own, which come first.
  const licenses: Licenses = JSON.parse(output.slice(output.search(/^\{/m)))
  return Object.entries(licenses).flatMap(([license, packages]) =>
    packages.map(({ name, paths }) => ({ name, license, installScripts: paths.flatMap(installScriptsIn) })),
  )
}

type Licenses = Readonly<
  Record<string, readonly { readonly name: string; readonly paths: readonly string[] }[]>
>

/** The scripts in the package.json of a folder that npm runs at the install. */
function installScriptsIn(folder: string): string[] {
  return installScriptsOf(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
}

/** What npm runs on a user's machine: of a dependency from a registry, `prepare` is not among it. */
export function installScriptsOf({ scripts = {} }: { readonly scripts?: object }): string[] {
  return ['preinstall', 'install', 'postinstall'].filter((name) => Object.hasOwn(scripts, name))
}
