import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Catalogue } from '@faultline/core'
import type { Exports } from '../workspace/packages.ts'

const repository = 'https://github.com/faultline/faultline'

/** The package.json of an adapter; of the present one only the version and the dependencies are kept. */
export function manifestText(base: string, place: string, { title }: Catalogue, present: string): string {
  const { version = '0.0.0', dependencies, devDependencies } = JSON.parse(present || '{}')
  const folder = basename(place)
  const vendorName = title.split(' ', 1).join('').toLowerCase()
  const manifest = {
    name: `@faultline/${folder}`,
    version,
    description: `Faultline adapter for the ${title}`,
    keywords: [
      ...new Set(['api', 'errors', 'error-handling', 'fault', 'retry', 'typescript', folder, vendorName]),
    ],
    homepage: `${repository}/tree/main/${place}#readme`,
    bugs: `${repository}/issues`,
    repository: { type: 'git', url: `git+${repository}.git`, directory: place },
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: exportsOf(join(base, place)),
    files: ['dist', 'src', '!**/*.test.ts', '!**/*.test-d.ts', '!**/__*__'],
    publishConfig: { access: 'public' },
    scripts: { build: 'tsup' },
    dependencies: { '@faultline/core': 'workspace:^', ...dependencies },
    ...(devDependencies && { devDependencies }),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** The subpaths of an adapter: what it decides, its words in all languages and in each, and what tests need. */
function exportsOf(path: string): Exports {
  const languages = globSync('src/words/*.ts', {
    cwd: path,
    exclude: (file) => String(file).includes('.test'),
  })
  const subpaths: [string, string][] = [
    ['.', 'index'],
    ['./explain', 'explain'],
    ...languages
      .map((file) => basename(file, '.ts'))
      .sort()
      .map((language): [string, string] => [`./explain/${language}`, `words/${language}`]),
    ['./testing', 'respond'],
  ]
  return {
    ...Object.fromEntries(
      subpaths.map(([subpath, file]) => [
        subpath,
        {
          '@faultline/source': `./src/${file}.ts`,
          import: `./dist/${file}.js`,
          require: `./dist/${file}.cjs`,
        },
      ]),
    ),
    './package.json': './package.json',
  }
}
