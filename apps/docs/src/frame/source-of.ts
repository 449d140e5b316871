import type { Language } from '../language/language.ts'
import { vendors } from '../vendors.ts'

/**
 * The file that a page is made from, by its path in the repository; of several, the one that people would change.
 * `undefined` for a page that somebody wrote by hand, which is its own source.
 */
export function sourceOf(path: string, language: Language): string | undefined {
  const [area, ...rest] = path.split('/').filter(Boolean)
  if (area === 'catalogue') return catalogueSource(rest, language)
  if (area === 'categories')
    return rest.length > 0 ? `packages/core/src/explain/${language}.ts` : 'packages/core/src/category.ts'
  if (area === 'guide' && rest[0] === 'integrations') return 'packages/integrations/README.md'
  if (area === 'decoder') return `apps/docs/src/language/${language}.ts`
  if (area === 'api') return packageFolder(rest)
  return undefined
}

/** A vendor's page is its catalogue, a failure's page its words. */
function catalogueSource([id, reason]: readonly string[], language: Language): string {
  const vendor = vendors.find(({ adapter }) => adapter.vendor === id)
  if (!vendor) return 'packages/adapters'
  return `packages/adapters/${vendor.sources}/${reason ? `words/${language}.ts` : 'catalogue.ts'}`
}

/** The folder of the package of a page of the API: `api/faultline/core/adapter`. */
function packageFolder([, name]: readonly string[]): string {
  const isVendor = vendors.some(({ module }) => module.split('/')[1] === name)
  return name ? `packages/${isVendor ? 'adapters/' : ''}${name}` : 'packages'
}
