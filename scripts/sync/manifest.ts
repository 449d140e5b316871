import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { AdapterPlace, Exports } from '../workspace/packages.ts'
import type { SyncedAdapter } from './adapters-table.ts'

const repository = 'https://github.com/faultline/faultline'

/** The package.json of adapters; of the present one only the version and the dependencies are kept. */
export function manifestText(
  base: string,
  place: string,
  adapters: readonly SyncedAdapter[],
  present: string,
): string {
  const { version = '0.0.0', dependencies, devDependencies } = JSON.parse(present || '{}')
  const folder = basename(place)
  const titles = adapters.map(({ catalogue }) => catalogue.title)
  const names = [folder, ...adapters.map(({ module }) => basename(module)), ...titles.map(vendorName)]
  const manifest = {
    name: `@faultline/${folder}`,
    version,
    description: `${failuresOf(titles)} as one typed fault: what happened, whether to retry, and when`,
    keywords: [...new Set(['api', 'errors', 'error-handling', 'fault', 'retry', 'typescript', ...names])],
    homepage: `${repository}/tree/main/${place}#readme`,
    bugs: `${repository}/issues`,
    repository: { type: 'git', url: `git+${repository}.git`, directory: place },
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: {
      ...Object.assign({}, ...adapters.map((adapter) => exportsOf(base, adapter))),
      './package.json': './package.json',
    },
    files: ['dist', 'src', '!**/*.test.ts', '!**/*.test-d.ts', '!**/__*__'],
    publishConfig: { access: 'public' },
    scripts: { build: 'tsup' },
    dependencies: { '@faultline/core': 'workspace:^', ...dependencies },
    ...(devDependencies && { devDependencies }),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** People search the registry for the name of their API. */
const failuresOf = (titles: readonly string[]): string =>
  titles.length > 1 ? `Failures of ${listed(titles)}` : `Failures of the ${titles}`

const listed = (titles: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(titles)

/** The subpaths of an adapter: what it decides, its words in all languages and in each, and what tests need. */
function exportsOf(base: string, { place, sources, subpath }: AdapterPlace): Exports {
  const languages = globSync('words/*.ts', {
    cwd: join(base, place, sources),
    exclude: (file) => String(file).includes('.test'),
  })
  const built = sources.replace('src', 'dist')
  const subpaths: [string, string][] = [
    ['.', 'index'],
    ['./explain', 'explain'],
    ...languages
      .map((file) => basename(file, '.ts'))
      .sort()
      .map((language): [string, string] => [`./explain/${language}`, `words/${language}`]),
    ['./testing', 'respond'],
  ]
  return Object.fromEntries(
    subpaths.map(([name, file]) => [
      name === '.' ? subpath : `${subpath}${name.slice(1)}`,
      {
        '@faultline/source': `./${sources}/${file}.ts`,
        import: `./${built}/${file}.js`,
        require: `./${built}/${file}.cjs`,
      },
    ]),
  )
}

const vendorName = (title: string): string => title.split(' ', 1).join('').toLowerCase()
