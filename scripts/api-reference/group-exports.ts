import { type Converter, type DeclarationReflection, ReflectionGroup } from 'typedoc'
import { groupsOf } from './groups.ts'

/** A plugin: puts the exports of a module that has groups in these, in their order, after typedoc has grouped them by kind. */
export function groupExports({ converter }: { readonly converter: Converter }): void {
  converter.on('resolveEnd', ({ project }) => project.children?.forEach(groupIn), -1000)
}

function groupIn(module: DeclarationReflection): void {
  const groups = groupsOf(module.name)
  if (groups.length === 0) return
  module.groups = groups.map(({ title, names }) => {
    const group = new ReflectionGroup(title, module)
    group.children = names.flatMap((name) => module.children?.find((each) => each.name === name) ?? [])
    return group
  })
}
