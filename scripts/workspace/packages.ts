import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { root } from '../run/root.mjs'

/** What scripts read of a package.json. */
export interface Manifest {
  name: string
  version: string
  private?: boolean
  exports?: Exports
  /** Names inside of the package, such as `#worker`. */
  imports?: Exports
  /** Command → file, for a package that is a program. */
  bin?: Record<string, string>
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  scripts?: Record<string, string>
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

/** Where one adapter is. A package has one in its src, or several, each in a folder of its own there. */
export interface AdapterPlace {
  /** The package's folder below the root, which may have no package.json yet: `packages/adapters/aws`. */
  place: string
  /** The adapter's folder in the package: `src`, or `src/s3`. */
  sources: string
  /** Its subpath in the exports: `.`, or `./s3`. */
  subpath: string
  /** What users import: `@faultline/slack`, or `@faultline/aws/s3`. */
  module: string
  /** Under which name: `slack`, or `s3`. */
  exportName: string
}

/** Every adapter below a root, in the order of their places: wherever a catalogue is. */
export const adapterPlaces = (base: string = root): AdapterPlace[] =>
  globSync(['packages/adapters/*/src/catalogue.ts', 'packages/adapters/*/src/*/catalogue.ts'], { cwd: base })
    .map(dirname)
    .sort()
    .map((folder) => {
      const [place = '', name = ''] = folder.split(/\/src(?:\/|$)/)
      return {
        place,
        sources: join('src', name),
        subpath: name ? `./${name}` : '.',
        module: join('@faultline', basename(place), name),
        exportName: camelCase(name || basename(place)),
      }
    })

/** `dfinery-import` is exported as `dfineryImport`. */
const camelCase = (kebab: string): string =>
  kebab.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** The source of each subpath that a package exports: `['src/index.ts', 'src/explain.ts']`. */
export const sourcesOf = ({ manifest }: Package): string[] => sourcesIn(manifest.exports)

/** The source of each name that a package has for its own files: `['src/report/worker.ts']`. */
export const importedSourcesOf = ({ manifest }: Package): string[] => sourcesIn(manifest.imports)

const sourcesIn = (targets: Exports = {}): string[] =>
  Object.values(targets).flatMap((target) => {
    const source = typeof target === 'object' ? target['@faultline/source'] : undefined
    return source === undefined ? [] : [source.replace('./', '')]
  })
