import type { DeclarationReflection, ProjectReflection } from 'typedoc'
import { firstSentence, inCell } from './comment.ts'
import { modulesOf } from './convert.ts'
import { heading } from './heading.ts'
import { ownerOf } from './pages.ts'
import { linkTo, type Rendering } from './rendering.ts'
import { type VendorFacts, vendorOf } from './symbol.ts'
import { table } from './table.ts'
import { words } from './words.ts'

/** The page of all packages: every import path with a sentence. */
export function indexSections(project: ProjectReflection, rendering: Rendering): string[] {
  const t = words[rendering.language]
  const modules = modulesOf(project).filter((module) => !ownerOf(module))
  const packages = Map.groupBy(modules, (module) =>
    vendorIn(module, rendering) ? t.adapters : module.name.split('/', 2).join('/'),
  )
  const adapters = packages.get(t.adapters) ?? []
  packages.delete(t.adapters)
  return [
    t.intro,
    ...[...packages, [t.adapters, adapters] as const].flatMap(([title, group]) => [
      heading(title, 2),
      table(
        [t.import, t.about],
        group.map((module) => moduleRow(module, rendering)),
      ),
    ]),
  ]
}

function moduleRow(module: DeclarationReflection, rendering: Rendering): string[] {
  const about = inCell(firstSentence(module, rendering))
  const vendor = vendorIn(module, rendering)
  const linked = vendor ? about.replace(vendor.title, `[$&](../catalogue/${vendor.id}/)`) : about
  return [`[\`${module.name}\`](${linkTo(module, rendering)})`, linked]
}

/** The vendor of an adapter's module. */
function vendorIn(module: DeclarationReflection, rendering: Rendering): VendorFacts | undefined {
  const catalogue = module.children?.find(({ name }) => name === 'catalogue')
  return catalogue && vendorOf(catalogue, rendering)
}
