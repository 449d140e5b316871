import type { Vendor } from '../vendor.ts'

/** What is nobody's response. */
const junk = ['', 'x', '{}', '[]', '{"a":1}', 'a,b\n1,2\n']

const known = new Map<Vendor, boolean>()

/**
 * Whether the vendor's successes carry a signal of their own. If they don't (any JSON or any text under HTTP 200 is
 * one), then a body alone never shows that it's a success of this vendor's.
 */
export function hasSignal(vendor: Vendor): boolean {
  const found = known.get(vendor) ?? !junk.some((body) => vendor.adapter.classify({ status: 200, body }).ok)
  known.set(vendor, found)
  return found
}
