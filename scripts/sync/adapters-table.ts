import type { Catalogue } from '@faultline/core'
import type { AdapterPlace } from '../workspace/packages.ts'
import { markdownTable } from './section.ts'

/** Where an adapter is, and what it says about its vendor. */
export interface SyncedAdapter extends AdapterPlace {
  catalogue: Catalogue
  /** For how many of its failures it has words of its own, in every language: a test of the contract compares them. */
  worded: number
}

/** Every adapter with what it's for, in the order of the vendors' names. */
export function adaptersTable(adapters: readonly SyncedAdapter[]): string {
  const rows = adapters
    .map(({ place, module, catalogue, worded }) => [
      catalogue.title,
      `[\`${module}\`](${place})`,
      String(Object.keys(catalogue.failures).length),
      String(worded),
    ])
    .sort(([one = ''], [other = '']) => one.localeCompare(other, 'en'))
  return markdownTable(['API', 'Package', 'Documented failures', 'With their own explanation'], rows)
}
