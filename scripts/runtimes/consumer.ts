import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { packAll } from '../packed/pack.ts'
import { capture } from '../run/capture.ts'

/** The cases, how each kind of runtime starts them, and what compilers are given. */
const files = [
  new URL('./cases.mjs', import.meta.url),
  new URL('./main.mjs', import.meta.url),
  new URL('./worker.mjs', import.meta.url),
  new URL('./page.mjs', import.meta.url),
  new URL('./types.ts', import.meta.url),
]

/** What the cases import. */
const used = ['core', 'code-string', 'dfinery-export', 'dfinery-import', 'status-object', 'integrations'].map(
  (name) => `@faultline/${name}`,
)

/** Installs the tarballs and the cases with npm in an empty folder, outside of the workspace; gives the folder. */
export async function installCases(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-runtimes-'))
  for (const file of files) copyFileSync(file, join(folder, basename(file.pathname)))
  const tarballs = (await packAll()).filter(({ name }) => used.includes(name))
  const dependencies = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  const problem = await install(folder, [])
  if (problem) throw new Error(`npm could not install the tarballs\n${problem}`)
  return folder
}

/** Installs more packages beside the cases; gives npm's words if that fails. */
export async function install(folder: string, packages: readonly string[]): Promise<string | undefined> {
  const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages]
  const { code, output } = await capture('npm', args, { cwd: folder })
  return code === 0 ? undefined : output
}
