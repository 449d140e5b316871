import type { Vendor } from './library.ts'

/** What is nobody's response. */
const junk = ['', 'x', '{}', '[]', '{"a":1}', 'a,b\n1,2\n']

const known = new WeakMap<Vendor['adapter'], boolean>()

/**
 * Whether the vendor's successes carry a signal of their own. If they don't (any JSON or any text under HTTP 200 is
 * one), then a body alone never shows that it's a success of this vendor's.
 */
export function hasSignal(adapter: Vendor['adapter']): boolean {
  const found = known.get(adapter) ?? !junk.some((body) => adapter.classify({ status: 200, body }).ok)
  known.set(adapter, found)
  return found
}
