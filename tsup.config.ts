import { defineConfig, type Options } from 'tsup'
import {
  importedSourcesOf,
  type Package,
  publishedPackages,
  sourcesOf,
} from './scripts/workspace/packages.ts'

/**
 * The code of one package: ESM and CommonJS, readable, a file for each subpath of its exports, named after the source.
 * Types are written by scripts/build-types.ts.
 */
const library = (each: Package): Options => ({
  entry: Object.fromEntries(
    sourcesOf(each).map((source) => [source.replace(/^src\/|\.ts$/g, ''), `${each.path}/${source}`]),
  ),
  outDir: `${each.path}/dist`,
  format: ['esm', 'cjs'],
  // Not 'node': what a package needs of a platform it imports itself.
  platform: 'neutral',
  target: 'es2022',
  // Other packages are installed beside this one: it declares them.
  external: [/^[^./]/],
  sourcemap: true,
  esbuildOptions: (options) => {
    // The sources are in the tarball.
    options.sourcesContent = false
  },
  tsconfig: 'tsconfig.base.json',
  // One VendorError for all subpaths of a package, in CommonJS too.
  splitting: true,
  clean: ['!**/*.d.ts', '!**/*.d.cts'],
  silent: true,
})

/**
 * A program: what its bin runs, and what it starts by itself. Each command is a file of its own, loaded when it's called;
 * packages that aren't published are part of it.
 */
const program = (each: Package): Options => ({
  entry: Object.fromEntries(
    ['src/main.ts', ...importedSourcesOf(each)].map((source) => [
      source.replace(/^src\/|\.ts$/g, ''),
      `${each.path}/${source}`,
    ]),
  ),
  outDir: `${each.path}/dist`,
  format: ['esm'],
  platform: 'node',
  target: 'node22',
  external: Object.keys(each.manifest.dependencies ?? {}),
  noExternal: Object.keys(each.manifest.devDependencies ?? {}),
  esbuildOptions: (options) => {
    options.conditions = ['@faultline/source']
  },
  tsconfig: 'tsconfig.base.json',
  splitting: true,
  clean: true,
  silent: true,
})

/** `tsup` builds every published package in one process; in the folder of one, that one. */
export default defineConfig(
  publishedPackages()
    .filter(({ path }) => `${path}/`.startsWith(`${process.cwd()}/`))
    .map((each) => (each.manifest.bin ? program(each) : library(each))),
)
