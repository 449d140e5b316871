import { type DeclarationReflection, type ProjectReflection, type Reflection, ReflectionKind } from 'typedoc'
import { groupsOf } from '../../../../scripts/api-reference/groups.ts'
import { membersOf, modulesOf } from './convert.ts'

/** One page of the reference. */
export interface ApiPage {
  /** Its address under the site's home, without slashes around: `api/faultline/core/retry-decision`. */
  readonly path: string
  /** What it's about: a module, or an export of core's; nothing if it's the index. */
  readonly model?: DeclarationReflection
  /** What is documented on it: itself, or what its module exports. */
  readonly symbols: readonly DeclarationReflection[]
}

/** Every page but the index, and where each export and member of one stands: `api/faultline/core/fault#Fault.status`. */
export interface Pages {
  readonly pages: readonly ApiPage[]
  readonly places: ReadonlyMap<Reflection, string>
}

/** The subpaths of an adapter that differ in nothing from those of the next: rows of a table on the adapter's page. */
const alike = /^(?<adapter>@faultline\/.+)\/(explain(\/\w+)?|testing)$/

/** Core has a page for each of its exports, every other module one for all of them. */
export function pagesOf(project: ProjectReflection): Pages {
  const modules = modulesOf(project)
  const taken = new Set(modules.map(modulePath))
  const pages = modules
    .filter((module) => !ownerOf(module))
    .flatMap((module) => [
      { path: modulePath(module), model: module, symbols: documentedIn(module) },
      ...symbolPages(module, taken),
    ])
  return { pages, places: placesOf(pages) }
}

/** The adapter's module on whose page this one is a row. */
export function ownerOf(module: DeclarationReflection): DeclarationReflection | undefined {
  const owner = alike.exec(module.name)?.groups?.['adapter']
  return isCore(module) ? undefined : modulesOf(module.project).find(({ name }) => name === owner)
}

export function isCore({ name }: Reflection): boolean {
  return /^@faultline\/core(\/|$)/.test(name)
}

/** What is explained under a module, and not under another one from which it's exported too: what one calls comes first. */
function documentedIn(module: DeclarationReflection): DeclarationReflection[] {
  return isCore(module) ? [] : callsFirst(module.children ?? []).filter((each) => !each.isReference())
}

function symbolPages(module: DeclarationReflection, taken: Set<string>): ApiPage[] {
  if (!isCore(module)) return []
  return exportGroups(module)
    .flatMap(({ exports }) => exports)
    .filter((each) => !each.isReference())
    .map((each) => {
      const path = `${modulePath(module)}/${kebab(each.name)}`
      const free = taken.has(path) ? `${path}-${kindOf(each)}` : path
      taken.add(free)
      return { path: free, model: each, symbols: [each] }
    })
}

/** Exports that are shown under one title, or under none if they are all. */
export interface Group {
  readonly title?: string
  readonly exports: readonly DeclarationReflection[]
}

/** The exports of a module: in its groups if it has any, else what one calls before the types. */
export function exportGroups(module: DeclarationReflection): Group[] {
  if (groupsOf(module.name).length === 0) return [{ exports: callsFirst(module.children ?? []) }]
  return (module.groups ?? []).map(({ title, children }) => ({
    title,
    exports: children as DeclarationReflection[],
  }))
}

function callsFirst(symbols: readonly DeclarationReflection[]): DeclarationReflection[] {
  const isType = (symbol: DeclarationReflection) =>
    originOf(symbol).kindOf(ReflectionKind.Interface | ReflectionKind.TypeAlias)
  return symbols.toSorted((one, other) => Number(isType(one)) - Number(isType(other)))
}

/** What another module exports again is described where it stands. */
export function originOf(symbol: DeclarationReflection): DeclarationReflection {
  return (symbol.isReference() ? symbol.getTargetReflectionDeep() : symbol) as DeclarationReflection
}

function placesOf(pages: readonly ApiPage[]): Map<Reflection, string> {
  const places = new Map<Reflection, string>()
  for (const { path, model, symbols } of pages) {
    if (model) places.set(model, path)
    for (const symbol of symbols) {
      if (symbol !== model) places.set(symbol, `${path}#${symbol.name.toLowerCase()}`)
      for (const member of membersOf(symbol)) places.set(member, `${path}#${symbol.name}.${member.name}`)
    }
  }
  return places
}

/** `interface`, as one reads it in code. */
export function kindOf({ kind }: Reflection): string {
  if (kind === ReflectionKind.Variable) return 'const'
  return kind === ReflectionKind.TypeAlias ? 'type' : ReflectionKind.singularString(kind).toLowerCase()
}

function modulePath({ name }: Reflection): string {
  return `api/${name.replace('@', '')}`
}

function kebab(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
}
