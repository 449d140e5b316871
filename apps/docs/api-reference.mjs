import starlightTypeDoc from 'starlight-typedoc'
import config from '../../typedoc.config.mjs'

/** The words and the test helper of an adapter: 200 pages that differ in nothing, and what is in them has its catalogue. */
const alikeInEveryAdapter = /\/adapters\/.*\/(words\/\w+|explain|respond)\.ts$/

/** The API reference of every published package: a page for each entry point, named as one imports it. */
export function apiReference() {
  const { entryPoints, tsconfig, name, out, ...shared } = config
  return starlightTypeDoc({
    entryPoints: entryPoints.filter((file) => !alikeInEveryAdapter.test(file)),
    tsconfig,
    output: 'api',
    typeDoc: {
      ...shared,
      name: 'API reference',
      router: 'module',
      entryFileName: 'index',
      // Where two headings of a page read the same, typedoc and Astro number them differently: so typedoc brings its own.
      useHTMLAnchors: true,
      anchorPrefix: 'api-',
    },
  })
}
