import type { DeclarationReflection } from 'typedoc'
import { firstSentence, inCell, markdownOf } from './comment.ts'
import { modulesOf } from './convert.ts'
import { heading } from './heading.ts'
import { exportGroups, isCore, originOf, ownerOf } from './pages.ts'
import { linkTo, type Rendering } from './rendering.ts'
import { symbolSections } from './symbol.ts'
import { table } from './table.ts'
import { groupTitle, words } from './words.ts'

/** The page of an import path: what it's for, and its exports, in groups if each has a page of its own. */
export function moduleSections(module: DeclarationReflection, rendering: Rendering): string[] {
  return [
    markdownOf(module.comment?.summary, rendering),
    ...(isCore(module) ? groupTables(module, rendering) : exportSections(module, rendering)),
    ...subpaths(module, rendering),
  ]
}

function groupTables(module: DeclarationReflection, rendering: Rendering): string[] {
  return exportGroups(module).flatMap(({ title, exports }) => [
    ...(title ? [heading(groupTitle(title, rendering.language), 2)] : []),
    symbolTable(exports, rendering),
  ])
}

function symbolTable(symbols: readonly DeclarationReflection[], rendering: Rendering): string {
  const t = words[rendering.language]
  const rows = symbols.map((symbol) => [
    `[\`${symbol.name}\`](${linkTo(symbol, rendering)})`,
    inCell(firstSentence(originOf(symbol), rendering)),
  ])
  return table([t.name, t.about], rows)
}

function exportSections(module: DeclarationReflection, rendering: Rendering): string[] {
  const again = (module.children ?? []).filter((each) => each.isReference())
  return [
    ...rendering.page.symbols.flatMap((symbol) => [
      heading(symbol.name, 2),
      ...symbolSections(symbol, rendering, 3),
    ]),
    ...(again.length > 0
      ? [heading(words[rendering.language].others, 2), symbolTable(again, rendering)]
      : []),
  ]
}

/** The import paths that have no page of their own, or stand below this one. */
function subpaths(module: DeclarationReflection, rendering: Rendering): string[] {
  const t = words[rendering.language]
  const below = modulesOf(module.project).filter(
    (other) => ownerOf(other) === module || (isCore(module) && isPart(other, module)),
  )
  if (below.length === 0) return []
  const rows = below.map((other) => {
    const link = linkTo(other, rendering)
    const names = (other.children ?? []).map(({ name }) => `\`${name}\``).join(', ')
    return [
      link ? `[\`${other.name}\`](${link})` : `\`${other.name}\``,
      link ? '' : names,
      inCell(firstSentence(other, rendering)),
    ]
  })
  return [heading(t.alsoInPackage, 2), table([t.import, t.exports, t.about], rows)]
}

function isPart({ name }: DeclarationReflection, { name: whole }: DeclarationReflection): boolean {
  return name.startsWith(`${whole}/`)
}
