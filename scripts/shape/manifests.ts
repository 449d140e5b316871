import { type Package, type Role, roleOf } from '../workspace/packages.ts'
import type { Rule } from './rule.ts'

const scripts = ['build', 'test', 'typecheck', 'check', 'fix']

/** The everyday scripts have the same names everywhere. */
export const sameScripts: Rule = (packages) =>
  packages.flatMap(({ manifest }) =>
    scripts
      .filter((name) => !manifest.scripts?.[name])
      .map((name) => `${manifest.name} has no script "${name}"`),
  )

/** `workspace:*` would pin exactly and give consumers a second copy of core. */
export const workspaceRanges: Rule = (packages) =>
  packages.flatMap(({ manifest }) =>
    Object.entries(allDependencies(manifest))
      .filter(([name, range]) => name.startsWith('@faultline/') && range !== 'workspace:^')
      .map(([name, range]) => `${manifest.name} depends on ${name} as ${range}, not workspace:^`),
  )

const allowedDependencies: Partial<Record<Role, readonly string[]>> = {
  core: [],
  adapter: ['@faultline/core'],
}

/** Core brings nothing along, an adapter only core. */
export const fewDependencies: Rule = (packages) =>
  packages.flatMap((each) => {
    const allowed = allowedDependencies[roleOf(each)]
    const { dependencies, peerDependencies } = each.manifest
    return Object.keys({ ...dependencies, ...peerDependencies })
      .filter((name) => allowed && !allowed.includes(name))
      .map((name) => `${each.manifest.name} depends on ${name}`)
  })

/** Versions stand in the catalog; a package may only widen one into a range for its users. */
export const catalogVersions: Rule = (packages) =>
  packages.flatMap(({ manifest }) =>
    Object.entries({ ...(manifest.private && manifest.dependencies), ...manifest.devDependencies })
      .filter(([name, range]) => !name.startsWith('@faultline/') && range !== 'catalog:')
      .map(([name, range]) => `${manifest.name} has ${name} as ${range}, not catalog:`),
  )

const allDependencies = ({ dependencies, peerDependencies, devDependencies }: Package['manifest']) => ({
  ...dependencies,
  ...peerDependencies,
  ...devDependencies,
})
