import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run/root.mjs'

/** What the checks read of a package.json. */
export interface Manifest {
  name: string
  version: string
  private?: boolean
  exports?: Exports
  publishConfig?: { exports?: Exports }
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  scripts?: Record<string, string>
}

/** Subpath → the file for it, or a file per condition. */
export type Exports = Record<string, string | Record<string, string | Record<string, string>>>

/** A package of this workspace. */
export interface Package {
  /** `core`, as the folder is called. */
  folder: string
  /** Absolute. */
  path: string
  manifest: Manifest
}

/** All packages under `packages/` and `apps/` below a root, in the order of their names. */
export function workspacePackages(base: string = root): Package[] {
  return ['packages', 'apps'].flatMap((kind) =>
    readdirSync(join(base, kind))
      .filter((folder) => existsSync(join(base, kind, folder, 'package.json')))
      .sort()
      .map((folder) => {
        const path = join(base, kind, folder)
        return { folder, path, manifest: readManifest(path) }
      }),
  )
}

/** Those that users install. */
export const publishedPackages = (base?: string): Package[] =>
  workspacePackages(base).filter(({ manifest }) => !manifest.private)

/** Those made by one adapter for one vendor: an adapter is what has a catalogue. */
export const adapterPackages = (base?: string): Package[] =>
  publishedPackages(base).filter(
    ({ path, folder }) => folder !== 'core' && existsSync(join(path, 'src/catalogue.ts')),
  )

const readManifest = (path: string): Manifest => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
