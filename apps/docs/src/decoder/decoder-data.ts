import { type KnownVendor, type Recognition, recognitionOf } from '@faultline/decoder'
import { documentedBy } from '../catalogue/documented.ts'
import { wireOf } from '../catalogue/wire.ts'
import type { Vendor } from '../vendor.ts'
import { vendors } from '../vendors.ts'

/** What the page loads before it decodes the first paste. */
export interface DecoderData {
  readonly recognition: Recognition
  /** Where each vendor's sources are, below packages/adapters, by its id. */
  readonly sources: { readonly [id: string]: string }
}

/** Derives from all catalogues, and from the responses that their tests write, by what each vendor is recognized. */
export async function makeDecoderData(): Promise<DecoderData> {
  const recognition = recognitionOf(await Promise.all(vendors.map(knownVendor)))
  const sources = Object.fromEntries(vendors.map(({ adapter, sources }) => [adapter.vendor, sources]))
  return { recognition, sources }
}

async function knownVendor(vendor: Vendor): Promise<KnownVendor> {
  const wires = await Promise.all(documentedBy(vendor).map(wireOf))
  return { catalogue: vendor.adapter.catalogue, responses: wires.filter((wire) => wire !== undefined) }
}
