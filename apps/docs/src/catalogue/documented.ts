import type { Category } from '@faultline/core'
import { vendors } from '../vendors.ts'
import { type Documented, documentedBy } from './documented-by.ts'

export { type Documented, documentedBy } from './documented-by.ts'

/** Every documented failure of every vendor, in the order of their documents. */
export const documented: readonly Documented[] = vendors.flatMap(documentedBy)

const byCategory = Map.groupBy(documented, ({ entry }) => entry.category)

/** The documented failures of a category, over all vendors. */
export function documentedIn(category: Category): readonly Documented[] {
  return byCategory.get(category) ?? []
}
