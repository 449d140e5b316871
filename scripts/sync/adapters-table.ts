import { basename } from 'node:path'
import type { Catalogue } from '@faultline/core'
import { markdownTable } from './section.ts'

/** An adapter's folder below the root, and what it says about its vendor. */
export interface SyncedAdapter {
  place: string
  catalogue: Catalogue
}

/** Every adapter with what it's for, in the order of the vendors' names. */
export function adaptersTable(adapters: readonly SyncedAdapter[]): string {
  const rows = adapters
    .map(({ place, catalogue }) => [
      catalogue.title,
      `[\`@faultline/${basename(place)}\`](${place})`,
      String(Object.keys(catalogue.failures).length),
    ])
    .sort(([one = ''], [other = '']) => one.localeCompare(other, 'en'))
  return markdownTable(['API', 'Package', 'Documented failures'], rows)
}
