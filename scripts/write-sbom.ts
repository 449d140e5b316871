// Writes what each published package brings along, as CycloneDX, into reports/sbom: one file a package, from the lockfile.
// Fails if core or an adapter brings anything of somebody else's.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { capture } from './run/capture.ts'
import { pnpm } from './run/pnpm.mjs'
import { root } from './run/root.mjs'
import { publishedPackages } from './workspace/packages.ts'

const folder = join(root, 'reports/sbom')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const packages = publishedPackages()
const chosen = packages.map(({ manifest }) => `--filter=${manifest.name}`)
const format = ['--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--prod']
const [command, args] = pnpm(...chosen, 'sbom', ...format, '--split', '--out', join(folder, '%s.cdx.json'))
const { code, output } = await capture(command, args, { cwd: root })
if (code !== 0) throw new Error(`the SBOM could not be written\n${output}`)

for (const { manifest, place } of packages) {
  const others = componentsOf(manifest.name).filter(({ group }) => group !== '@faultline')
  const alone = place === 'packages/core' || place.startsWith('packages/adapters/')
  const isFine = !alone || others.length === 0
  console.log(`${isFine ? 'ok  ' : 'FAIL'} ${manifest.name}: ${others.length} packages of others`)
  if (!isFine) process.exitCode = 1
}
console.log(`They are in ${join(basename(join(folder, '..')), basename(folder))}.`)

function componentsOf(name: string): readonly { readonly group?: string; readonly name: string }[] {
  const file = join(folder, `${name.replace('@', '').replace('/', '-')}.cdx.json`)
  return JSON.parse(readFileSync(file, 'utf8')).components
}
