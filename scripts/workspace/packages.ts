import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { root } from '../run/root.mjs'

/** What scripts read of a package.json. */
export interface Manifest {
  name: string
  version: string
  private?: boolean
  exports?: Exports
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/** Subpath → the file for it, or a file per condition. */
export type Exports = Record<string, string | Record<string, string>>

/** A package of this workspace. */
export interface Package {
  /** `core`, as its folder is called. */
  folder: string
  /** The folder below the root: `packages/core`. */
  place: string
  /** The folder, absolute. */
  path: string
  manifest: Manifest
}

/** Where packages are, as pnpm-workspace.yaml has it. */
const places = ['packages/*', 'packages/adapters/*', 'apps/*']

/** All packages below a root, in the order of their places. */
export const workspacePackages = (base: string = root): Package[] =>
  globSync(
    places.map((place) => `${place}/package.json`),
    { cwd: base },
  )
    .map(dirname)
    .sort()
    .map((place) => {
      const path = join(base, place)
      const manifest: Manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
      return { folder: basename(place), place, path, manifest }
    })

/** Those that users install. */
export const publishedPackages = (base?: string): Package[] =>
  workspacePackages(base).filter(({ manifest }) => !manifest.private)

/** The folders of adapters, below a root: a new one has no package.json yet. */
export const adapterFolders = (base: string = root): string[] =>
  globSync('packages/adapters/*/src', { cwd: base }).map(dirname).sort()

/** Those that read one vendor, or one style of vendors. */
export const adapterPackages = (base?: string): Package[] =>
  workspacePackages(base).filter(({ place }) => dirname(place) === 'packages/adapters')

/** The source of each subpath that a package exports: `['src/index.ts', 'src/explain.ts']`. */
export const sourcesOf = ({ manifest }: Package): string[] =>
  Object.values(manifest.exports ?? {}).flatMap((target) => {
    const source = typeof target === 'object' ? target['@faultline/source'] : undefined
    return source === undefined ? [] : [source.replace('./', '')]
  })
