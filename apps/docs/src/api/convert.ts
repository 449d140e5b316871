import { Application, type Context, type DeclarationReflection, type ProjectReflection } from 'typedoc'
import type ts from 'typescript'
import config from '../../../../typedoc.config.mjs'

/** What the reference is made from: typedoc's model of all that is exported, and how each of it is declared. */
export interface Api {
  readonly project: ProjectReflection
  readonly declarations: ReadonlyMap<DeclarationReflection, readonly ts.Declaration[]>
}

/** Reads the sources with the configuration of `pnpm docs:api`. Throws if typedoc has anything to complain about. */
export async function convertApi(): Promise<Api> {
  const app = await Application.bootstrapWithPlugins({ ...config, logLevel: 'Warn' })
  const declarations = new Map<DeclarationReflection, readonly ts.Declaration[]>()
  app.converter.on('resolveBegin', (context: Context) => {
    for (const symbol of exportsOf(context.project))
      for (const each of [symbol, ...membersOf(symbol)]) {
        const found = context.getSymbolFromReflection(each)?.declarations
        if (found) declarations.set(each, found)
      }
  })
  const project = await app.convert()
  if (project) app.validate(project)
  if (!project || app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error('The API reference has the mistakes above')
  return { project, declarations }
}

/** Everything that a module exports itself. */
export function exportsOf(project: ProjectReflection): DeclarationReflection[] {
  return modulesOf(project).flatMap((module) => module.children ?? [])
}

/** What an object of it has: the members of a class or an interface, of a type or a constant with an object's type. */
export function membersOf(symbol: DeclarationReflection): DeclarationReflection[] {
  const own = symbol.type?.type === 'reflection' ? symbol.type.declaration.children : symbol.children
  return (own ?? []).filter(({ inheritedFrom }) => !inheritedFrom)
}

/** Every import path of every published package. */
export function modulesOf(project: ProjectReflection): DeclarationReflection[] {
  return (project.children ?? []) as DeclarationReflection[]
}
