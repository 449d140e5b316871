import { languages } from '@faultline/core/explain'
import type { Language } from '../language/language.ts'
import { locales } from '../language/language.ts'
import { vendors } from '../vendors.ts'
import { categoryNames } from './category-names.ts'
import { categoriesData, categoryData, entryData, indexData, vendorData } from './data.ts'
import { documented } from './documented.ts'
import {
  categoriesMarkdown,
  categoryMarkdown,
  entryMarkdown,
  indexMarkdown,
  vendorMarkdown,
} from './markdown.ts'
import { categoryPath, vendorPath } from './paths.ts'

/** A page of the catalogue for programs: the same content as Markdown and as JSON. */
export interface Twin {
  /** The page's path, language and all, without slashes around: `ko/categories/timeout`. */
  readonly path: string
  readonly markdown: () => string | Promise<string>
  readonly data: () => unknown
}

/** A failure without words of its own is in its vendor's twin, whole. */
const explained = documented.filter(({ hasPage }) => hasPage)

/** The twin of every page of the catalogue, in every language. */
export const twins: readonly Twin[] = languages.flatMap((language) =>
  twinsIn(language).map((twin) => ({
    ...twin,
    path: [locales[language], twin.path].filter(Boolean).join('/'),
  })),
)

function twinsIn(language: Language): Twin[] {
  return [
    { path: 'catalogue', markdown: () => indexMarkdown(language), data: () => indexData(language) },
    ...vendors.map((vendor) => ({
      path: vendorPath(vendor),
      markdown: () => vendorMarkdown(vendor, language),
      data: () => vendorData(vendor, language),
    })),
    ...explained.map((one) => ({
      path: one.path,
      markdown: () => entryMarkdown(one, language),
      data: () => entryData(one, language),
    })),
    {
      path: 'categories',
      markdown: () => categoriesMarkdown(language),
      data: () => categoriesData(language),
    },
    ...categoryNames.map((name) => ({
      path: categoryPath(name),
      markdown: () => categoryMarkdown(name, language),
      data: () => categoryData(name, language),
    })),
  ]
}
