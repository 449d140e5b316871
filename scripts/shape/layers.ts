import { type Package, type Role, roleOf } from '../workspace/packages.ts'
import { importsOf } from './imports.ts'
import type { Rule } from './rule.ts'

/** Which packages of ours each role may import; cli and apps may import any. */
const inwards: Partial<Record<Role, readonly string[]>> = {
  core: [],
  adapter: ['@faultline/core'],
  integrations: ['@faultline/core'],
  testing: ['@faultline/core'],
}

/** Core and the adapters run anywhere and bring nothing along: they import nobody else's packages and no `node:`. */
const bare: readonly Role[] = ['core', 'adapter']

/** Who may import whom. Tests may use whatever is installed for them. */
export const layers: Rule = (packages) =>
  packages.flatMap((each) => {
    const role = roleOf(each)
    const allowed = inwards[role]
    if (!allowed) return []
    return outsideImports(each)
      .filter(({ name }) => !allowed.includes(name) && (bare.includes(role) || isOurs(name)))
      .map(({ from, specifier }) => `${each.manifest.name}: ${from} may not import ${specifier}`)
  })

/** A published package imports only what it declares to its users. */
export const declared: Rule = (packages) =>
  packages
    .filter((each) => roleOf(each) !== 'app')
    .flatMap((each) => {
      const { dependencies, peerDependencies } = each.manifest
      const known = Object.keys({ ...dependencies, ...peerDependencies })
      return outsideImports(each)
        .filter(({ name }) => !name.startsWith('node:') && !known.includes(name))
        .map(({ from, name }) => `${each.manifest.name}: ${from} imports ${name}, which it does not declare`)
    })

/** In integrations, a host's subpath imports nothing of another's. */
export const hostsApart: Rule = (packages) =>
  packages
    .filter((each) => roleOf(each) === 'integrations')
    .flatMap((each) => {
      const hosts = entryFiles(each).filter((file) => !standards.some((name) => file.includes(name)))
      return importsOf(each)
        .filter(({ inTest, from, target }) => !inTest && target && target !== from && hosts.includes(target))
        .map(({ from, target }) => `${from} imports ${target}, another host's`)
    })

/** Subpaths for a web standard rather than a host: hosts may build on them. */
const standards = ['src/fetch', 'src/problem-details']

const entryFiles = ({ manifest }: Package): string[] =>
  Object.values(manifest.exports ?? {}).flatMap((target) =>
    typeof target === 'object' ? [String(target['@faultline/source']).replace('./', '')] : [],
  )

const isOurs = (name: string) => name.startsWith('@faultline/')

/** What the sources of a package, its tests apart, import from other packages. */
const outsideImports = (of: Package) =>
  importsOf(of)
    .filter(({ inTest, target }) => !inTest && target === undefined)
    .map((each) => ({ ...each, name: packageOf(each.specifier) }))

/** `@faultline/core/explain` → `@faultline/core`. */
const packageOf = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
