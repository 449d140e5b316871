import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run/root.mjs'

/** What the checks read of a package.json. */
export interface Manifest {
  name: string
  version: string
  private?: boolean
  exports?: Exports
  publishConfig?: { access?: string; exports?: Exports }
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

/** What a package is for; one that users install and that is none of the named is an adapter. */
export type Role = 'core' | 'integrations' | 'testing' | 'cli' | 'adapter' | 'app'

/** The part that a package plays. */
export function roleOf({ folder, manifest }: Package): Role {
  if (manifest.private) return 'app'
  return named.find((role) => role === folder) ?? 'adapter'
}

const named = ['core', 'integrations', 'testing', 'cli'] as const

const readManifest = (path: string): Manifest => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
