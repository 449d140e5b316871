import manifest from '../../../../packages/integrations/package.json'
import workspace from '../../../../pnpm-workspace.yaml?raw'
import large from '../../../../scripts/packed/large.json'
import type { Host } from './hosts.ts'

/**
 * The versions of a host that are tested: of a peer dependency the lowest and the highest, `^5.12.0 || ^6.0.0` → `5.12+, 6`;
 * of a recipe the one that it's written for. `undefined` if the platform brings it.
 */
export function testedVersions({ kind, peer, title }: Host): string | undefined {
  if (kind === 'recipe') return recipeVersion(title)
  const range = Object.entries(manifest.peerDependencies).find(([name]) => name === peer)?.[1]
  return range
    ?.split(' || ')
    .map((each) => each.replace('^', '').replace(/(\.0)+$/, ''))
    .map((version) => (version.includes('.') ? `${version}+` : version))
    .join(', ')
}

/** The version in the workspace's catalog, or of what is too large to be installed for tests. */
function recipeVersion(title: string): string | undefined {
  const name = title.replace(/-node$|\.request$/, '')
  const [, locked] = new RegExp(`^  ${name}: (.+)$`, 'm').exec(workspace) ?? []
  return locked ?? Object.entries(large).find(([each]) => each === name)?.[1]
}
