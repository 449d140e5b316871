import { posix } from 'node:path'
import type { Language } from '@faultline/core/explain'
import type { DeclarationReflection, Reflection } from 'typedoc'
import type ts from 'typescript'
import type { ApiPage } from './pages.ts'
import type { Resolve } from './references.ts'

/** What every part of a page is rendered with. */
export interface Rendering {
  readonly language: Language
  readonly page: ApiPage
  readonly places: ReadonlyMap<Reflection, string>
  readonly declarations: ReadonlyMap<DeclarationReflection, readonly ts.Declaration[]>
  readonly resolve: Resolve
  /** The types that name a type, and the functions that take or return it. */
  readonly users: ReadonlyMap<DeclarationReflection, readonly DeclarationReflection[]>
}

/** The relative link to what is documented, so that it keeps base path and language; none if it isn't. */
export function linkTo(target: Reflection, { places, page }: Rendering): string | undefined {
  const origin = target.isReference() ? target.getTargetReflectionDeep() : target
  const place = places.get(origin)
  return place && relative(page.path, place)
}

/** The way from one page of the site to another, or to a place on it. */
export function relative(from: string, to: string): string {
  const [path = '', place] = to.split('#')
  const way = posix.relative(`/${from}`, `/${path}`)
  const hash = place ? `#${place}` : ''
  return way === '' ? hash || './' : `${way}/${hash}`
}

/** The module whose names a page uses. */
export function moduleOfPage({ model, symbols: [first] }: ApiPage): DeclarationReflection | undefined {
  return first ? moduleOf(first) : model
}

/** The module that exports a symbol. */
export function moduleOf(symbol: DeclarationReflection): DeclarationReflection {
  return symbol.parent as DeclarationReflection
}
