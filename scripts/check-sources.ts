// pnpm check:sources [vendor…] [--newest] — holds each catalogue against the vendor's own list, at the version that the
// catalogue names, or at the newest. Prints Markdown; exits with 1 if something differs.
import { globSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Catalogue } from '@faultline/core'
import { root } from './run/root.mjs'
import { check } from './sources/check.ts'
import { isSound, reportOf } from './sources/report.ts'
import type { Source } from './sources/source.ts'

const { values, positionals } = parseArgs({
  options: { newest: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const cache = join(root, 'node_modules/.cache/sources')
mkdirSync(cache, { recursive: true })

const catalogues = globSync('packages/adapters/*/src/{,*/}catalogue.ts', { cwd: root })
  .map((file) => ({
    file,
    name: file
      .split('/')
      .slice(2, -1)
      .filter((part) => part !== 'src')
      .join('/'),
  }))
  .filter(({ name }) => positionals.length === 0 || positionals.includes(name.split('/')[0] ?? name))
  .sort((one, other) => one.name.localeCompare(other.name))
const [withList, handmade] = [
  catalogues.filter(({ name }) => sourceFile(name)),
  catalogues.filter(({ name }) => !sourceFile(name)),
]

if (catalogues.length === 0) {
  console.error(`no adapter is called ${positionals.join(' or ')}: they are the folders of packages/adapters`)
  process.exitCode = 2
}
const checked = []
for (const { name, file } of withList) {
  const { catalogue }: { catalogue: Catalogue } = await import(join(root, file))
  const { source }: { source: Source } = await import(sourceFile(name) ?? '')
  checked.push(await check(name, catalogue, source, { cache, newest: values.newest }))
}
if (catalogues.length > 0)
  console.log(
    reportOf(
      checked,
      handmade.map(({ name }) => name),
    ),
  )
if (!checked.every(isSound)) process.exitCode = 1

/** What is said about a catalogue's lists; the services of one package share a file. */
function sourceFile(name: string): string | undefined {
  const vendor = name.replaceAll('/', '-')
  return globSync(`scripts/sources/vendors/${vendor}.ts`, { cwd: root }).map((file) => join(root, file))[0]
}
