import { readdirSync, readFileSync } from 'node:fs'

/** Source file → the name under which users import it, for every subpath of every published package. */
const modules = new Map(
  readdirSync('packages').flatMap((folder) => {
    const { name, exports } = JSON.parse(readFileSync(`packages/${folder}/package.json`, 'utf8'))
    return Object.entries(exports)
      .filter(([subpath]) => subpath !== './package.json')
      .map(([subpath, target]) => [
        `packages/${folder}/${target['@faultline/source'].slice(2)}`,
        name + subpath.slice(1),
      ])
  }),
)

/** Calls each module what users write after `from`, not by its file. */
function nameModules({ converter }) {
  converter.on('resolveBegin', ({ project }) => {
    for (const module of project.children ?? []) {
      module.name = modules.get(module.sources?.[0]?.fileName) ?? module.name
    }
  })
}

/** @type {Partial<import('typedoc').TypeDocOptions>} */
const config = {
  name: 'Faultline',
  entryPoints: [...modules.keys()],
  displayBasePath: '.',
  plugin: [nameModules],
  tsconfig: 'tsconfig.docs.json',
  out: 'api-reference',
  // No git is needed: where a source lies is known without.
  disableGit: true,
  gitRevision: 'main',
  sourceLinkTemplate: 'https://github.com/faultline/faultline/blob/{gitRevision}/{path}#L{line}',
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
