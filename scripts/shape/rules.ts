import { sameFiles } from './adapter-files.ts'
import { noCycles } from './cycles.ts'
import { documented, released } from './documents.ts'
import { exportsLeadToFiles } from './exports.ts'
import { namedExportsOnly, nobodyImportsItsIndex } from './indexes.ts'
import { declared, hostsApart, layers } from './layers.ts'
import { catalogVersions, fewDependencies, sameScripts, workspaceRanges } from './manifests.ts'
import type { Rule } from './rule.ts'

/** The shape of the workspace, a sentence a rule. */
export const rules: Record<string, Rule> = {
  'imports point inwards': layers,
  'what is imported is declared': declared,
  'no host of integrations imports another': hostsApart,
  'there are no import cycles': noCycles,
  'nobody imports the index of its own package': nobodyImportsItsIndex,
  'exports are named': namedExportsOnly,
  'adapters have the same files': sameFiles,
  'exports lead to sources, and when published to what is built': exportsLeadToFiles,
  'scripts have the same names everywhere': sameScripts,
  'our packages depend on each other as workspace:^': workspaceRanges,
  'core depends on nothing, an adapter on core': fewDependencies,
  'versions stand in the catalog': catalogVersions,
  'every package is documented': documented,
  'every package can be released': released,
}
