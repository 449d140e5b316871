import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Exports, type Package, roleOf } from '../workspace/packages.ts'
import type { Rule } from './rule.ts'

/**
 * Each subpath leads to its source under our own condition, to ESM and CommonJS with types of their own otherwise; what is
 * published is the same without the sources.
 */
export const exportsLeadToFiles: Rule = (packages) =>
  packages
    .filter((each) => roleOf(each) !== 'app')
    .flatMap((each) =>
      Object.entries(each.manifest.exports ?? {})
        .filter(([subpath]) => subpath !== './package.json')
        .flatMap(([subpath, target]) =>
          problemsOf(each, subpath, target).map(
            (problem) => `${each.manifest.name}: "${subpath}" ${problem}`,
          ),
        ),
    )

/** Of one subpath. Whether the built files are there is for publint to see, on the tarball. */
function problemsOf({ path, manifest }: Package, subpath: string, target: Exports[string]): string[] {
  const source = sourceOf(target)
  const name = subpath === '.' ? 'index' : basename(subpath)
  const published = JSON.stringify(built(name))
  return [
    ...(source && existsSync(join(path, source)) ? [] : ['has no source']),
    // Order counts in exports, so it is right to compare the text.
    ...(JSON.stringify(target) === JSON.stringify({ '@faultline/source': source, ...built(name) })
      ? []
      : [`does not lead first to a source, then to ./dist/${name}`]),
    ...(JSON.stringify(manifest.publishConfig?.exports?.[subpath]) === published
      ? []
      : ['is published otherwise']),
  ]
}

const sourceOf = (target: Exports[string]): string | undefined =>
  typeof target === 'object' ? String(target['@faultline/source']) : undefined

/** What tsup makes of an entry point; types come first, because the first match wins. */
const built = (name: string) => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
})

/** What tsup builds is what the exports lead to. */
export async function builtEntries({ path, manifest }: Package): Promise<string[]> {
  const { default: config } = await import(join(path, 'tsup.config.ts'))
  const wanted = Object.entries(manifest.exports ?? {})
    .filter(([subpath]) => subpath !== './package.json')
    .map(([subpath, target]) => [
      subpath === '.' ? 'index' : basename(subpath),
      sourceOf(target)?.replace('./', ''),
    ])
  return JSON.stringify(config.entry) === JSON.stringify(Object.fromEntries(wanted))
    ? []
    : [`${manifest.name}: tsup.config.ts builds something else than the exports name`]
}
