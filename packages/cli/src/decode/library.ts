import { type DocumentedFailure, failuresOf } from '@faultline/core/adapter'
import { type Library, recognitionOf } from '@faultline/decoder'
import { exampleOf } from '../explain/example.ts'
import type { Vendor } from '../vendor.ts'

/** Where the decoder finds these vendors, and by what it recognizes each. */
export async function libraryOf(vendors: readonly Vendor[]): Promise<Library<Vendor>> {
  const recognition = recognitionOf(await Promise.all(vendors.map(knownVendor)))
  return {
    recognition: async () => recognition,
    load: async (id) => vendors.find(({ entry }) => entry.vendor === id),
  }
}

async function knownVendor(vendor: Vendor) {
  const { catalogue } = vendor.adapter
  const failures = oneOfACategory(failuresOf(catalogue))
  return { catalogue, responses: await Promise.all(failures.map((entry) => exampleOf({ vendor, entry }))) }
}

/** Failures of one category look alike. */
function oneOfACategory(failures: readonly DocumentedFailure[]): DocumentedFailure[] {
  return [...new Map(failures.map((failure) => [failure.category, failure])).values()]
}
