import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import starlightTypeDoc from 'starlight-typedoc'
import { Converter, ReflectionKind } from 'typedoc'

const packages = fileURLToPath(new URL('../../packages', import.meta.url))

/** The API reference of every published package: a page an entry point, named as one imports it. */
export function apiReference() {
  const points = entryPoints()
  return starlightTypeDoc({
    entryPoints: [...points.keys()],
    tsconfig: '../../tsconfig.docs.json',
    output: 'api',
    typeDoc: {
      plugin: [nameByImport(points)],
      name: 'API reference',
      router: 'module',
      entryFileName: 'index',
      // Where two headings of a page read the same, typedoc and Astro number them differently: so typedoc brings its own.
      useHTMLAnchors: true,
      anchorPrefix: 'api-',
      disableGit: true,
      gitRevision: 'main',
      sourceLinkTemplate: 'https://github.com/faultline/faultline/blob/{gitRevision}/{path}#L{line}',
      // Types are checked by tsc; what is left to say here is about the documentation.
      skipErrorChecking: true,
      validation: { notExported: true, invalidLink: true, notDocumented: true },
    },
  })
}

/** Source file of each subpath → what one writes to import it. */
function entryPoints() {
  const points = new Map()
  for (const folder of readdirSync(packages)) {
    const manifest = JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8'))
    if (manifest.private) continue
    for (const [subpath, target] of Object.entries(manifest.exports ?? {})) {
      const source = target['@faultline/source']
      if (source) points.set(join(packages, folder, source), join(manifest.name, subpath))
    }
  }
  return points
}

/** A typedoc plugin: modules get the name by which they are imported instead of their path. */
function nameByImport(points) {
  return (app) =>
    app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
      for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
        const file = module.sources?.[0]?.fullFileName
        module.name = points.get(file) ?? module.name
      }
    })
}
