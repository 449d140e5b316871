import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ReflectionKind, UnknownType } from 'typedoc'
import { groupExports } from './scripts/api-reference/group-exports.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Source file, absolute → the name under which users import it, for every subpath of every published package. */
const modules = new Map(
  globSync('packages/{*,adapters/*}/package.json', { cwd: root })
    .sort()
    .flatMap((path) => {
      const { name, private: hidden, exports } = JSON.parse(readFileSync(join(root, path), 'utf8'))
      return Object.entries(hidden ? {} : exports)
        .filter(([subpath]) => subpath !== './package.json')
        .map(([subpath, target]) => [
          join(root, dirname(path), target['@faultline/source']),
          join(name, subpath),
        ])
    }),
)

/** A plugin: calls each module what users write after `from`, not by its file. */
function nameModules({ converter }) {
  converter.on('resolveBegin', ({ project }) => {
    for (const module of project.children ?? []) {
      module.name = modules.get(module.sources?.[0]?.fullFileName) ?? module.name
    }
  })
}

/** What the data of an adapter is, in short: written out, one vendor's would be a page of hundreds of members. */
const dataTypes = { catalogue: 'Catalogue', words: 'WordsOf<typeof catalogue>' }

/** A plugin: gives the catalogues and words of adapters a type that fits on a line. The site shows what is in them. */
function shortenData({ converter }) {
  converter.on('resolveBegin', ({ project }) => {
    for (const declaration of project.children?.flatMap((module) => module.children ?? []) ?? []) {
      const written = Object.hasOwn(dataTypes, declaration.name) && dataTypes[declaration.name]
      if (!written || !declaration.kindOf(ReflectionKind.Variable)) continue
      project.removeTypeReflections(declaration.type)
      declaration.type = new UnknownType(written)
    }
  })
}

/**
 * What is documented and how: read by `pnpm docs:api` and, for the site, by apps/docs/src/api/convert.ts.
 *
 * @type {Partial<import('typedoc').TypeDocOptions>}
 */
const config = {
  name: 'Faultline',
  entryPoints: [...modules.keys()],
  sortEntryPoints: false,
  sort: ['source-order'],
  basePath: root,
  displayBasePath: root,
  plugin: [nameModules, shortenData, groupExports],
  tsconfig: join(root, 'tsconfig.build.json'),
  out: join(root, 'api-reference'),
  // No git is needed: where a source lies is known without.
  disableGit: true,
  gitRevision: 'main',
  sourceLinkTemplate: 'https://github.com/faultline/faultline/blob/{gitRevision}/{path}#L{line}',
  // Types are checked by tsc: what is left to say here is about the documentation.
  skipErrorChecking: true,
  excludeInternal: true,
  excludePrivate: true,
  readme: 'none',
  // A public type that is not exported, a dead link, an export that nobody described: each is a mistake.
  treatWarningsAsErrors: true,
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    notDocumented: true,
    rewrittenLink: true,
    unusedMergeModuleWith: true,
  },
  // Not only the root package, which is empty.
  packagesRequiringDocumentation: [
    ...new Set([...modules.values()].map((name) => name.split('/', 2).join('/'))),
  ],
  // Methods of types without a name of their own, which typedoc takes for exported functions.
  intentionallyNotDocumented: [
    '@faultline/core.FaultFrom.__type.isError',
    '@faultline/core.StandardSchema.~standard.__type.validate',
  ],
  requiredToBeDocumented: ['Module', 'Class', 'Function', 'Interface', 'TypeAlias', 'Variable'],
}

export default config
