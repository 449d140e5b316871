// What no tool checks. Layers, cycles, undeclared imports and the kind of exports are biome's to check, in biome.json;
// unused files and dependencies are knip's; what a tarball holds is scripts/check-packages.ts's; what the registry shows is
// held by scripts/published.test.ts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { type Manifest, type Package, sourcesOf, workspacePackages } from './workspace/packages.ts'

const packages = workspacePackages()

it.each(packages)(
  '$manifest.name takes our packages as workspace:^ and versions from the catalog',
  (each) => {
    expect(strayRanges(each.manifest)).toEqual([])
  },
)

it('sees a range that pins, and a version outside of the catalog', () => {
  const dependencies = { '@faultline/core': 'workspace:*', zod: '^4.0.0' }
  const manifest = { name: 'acme', version: '0.0.0', dependencies, devDependencies: { hono: '4.6.7' } }
  expect(strayRanges(manifest)).toEqual(['acme has @faultline/core as workspace:*', 'acme has hono as 4.6.7'])
  expect(strayRanges({ ...manifest, private: true })).toHaveLength(3)
})

/** The ranges of a manifest that pin a package of ours, or that name a version which belongs in the catalog. */
function strayRanges({ name, dependencies, peerDependencies, devDependencies, ...rest }: Manifest): string[] {
  const ours = (dependency: string) => dependency.startsWith('@faultline/')
  const own = { ...(rest.private ? dependencies : {}), ...devDependencies }
  return [
    // `workspace:*` would pin exactly and give users a second copy of core.
    ...Object.entries({ ...dependencies, ...peerDependencies, ...devDependencies }).filter(
      ([dependency, range]) => ours(dependency) && range !== 'workspace:^',
    ),
    // A version that users see is a range of its own.
    ...Object.entries(own).filter(([dependency, range]) => !ours(dependency) && range !== 'catalog:'),
  ].map(([dependency, range]) => `${name} has ${dependency} as ${range}`)
}

/** Subpaths for a web standard rather than a tool: those for tools may build on them. */
const standards = ['src/fetch.ts', 'src/problem-details.ts']

/** The imports of one subpath that lead to another one's file or folder, which would load that one's tool too. */
function importsOfOthers(of: Package): string[] {
  const tools = sourcesOf(of).filter((source) => !standards.includes(source))
  return tools.flatMap((tool) =>
    reachedFrom(of, tool).flatMap((file) =>
      tools
        .filter((other) => other !== tool && (file === other || file.startsWith(other.replace('.ts', '/'))))
        .map((other) => `${tool} loads ${file} of ${other}`),
    ),
  )
}

/** All files of a package that one of them imports, by way of others too. */
function reachedFrom({ path }: Package, first: string): string[] {
  const reached = [first]
  for (const file of reached) {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(path, file), 'utf8'))
    const own = importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    reached.push(
      ...own.map(({ fileName }) => join(file, '..', fileName)).filter((next) => !reached.includes(next)),
    )
  }
  return reached
}

it('keeps the tools of integrations apart: no subpath loads a file of another tool', () => {
  const integrations = packages.filter(({ folder }) => folder === 'integrations')
  expect(integrations.flatMap(importsOfOthers)).toEqual([])
})
