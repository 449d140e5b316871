import { adapters } from '../adapters.ts'
import type { Vendors } from './counter.ts'
import { type HostRule, vendorOfUrl } from './host-rules.ts'

/** Which records belong to which vendor, as the person who asks for the report says. */
export interface Assignment {
  /** Rules that come before those of the catalogues. */
  readonly rules: readonly HostRule[]
  /** The vendor of records that no rule covers. */
  readonly otherwise: string | undefined
}

/** The vendors of the workspace, by these rules and then by the hosts of the catalogues. */
export function vendorsFor({ rules, otherwise }: Assignment): Vendors {
  return {
    ofUrl: vendorOfUrl([rules, adapters]),
    otherwise,
    load: async (vendor) => adapters.find((each) => each.vendor === vendor)?.load(),
  }
}
