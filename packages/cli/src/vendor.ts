import type { Adapter, Fault } from '@faultline/core'
import type { Explainable, Explanation, Language } from '@faultline/core/explain'
import type { AdapterEntry } from './adapter-entry.ts'
import { adapters } from './adapters.ts'
import { strings } from './language/language.ts'
import { Mistake } from './mistake.ts'
import { nearMisses } from './near-misses.ts'

/** A vendor and its adapter. */
export interface Vendor {
  readonly entry: AdapterEntry
  readonly adapter: Adapter<Fault, unknown, unknown>
}

/** A vendor with its words for people in one language. */
export interface ExplainedVendor extends Vendor {
  /** The vendor's own words, else those of the category. */
  readonly explain: (subject: Explainable) => Explanation
}

/** Loads one vendor; throws a Mistake that suggests near names if there is none. */
export async function loadVendor(name: string, language: Language): Promise<ExplainedVendor> {
  return withWords(await load(vendorEntry(name, language)), language)
}

/** Loads every adapter of the table, which takes a fifth of a second. */
export async function loadAllVendors(): Promise<Vendor[]> {
  return Promise.all(adapters.map(load))
}

/** Loads the words of a vendor too. */
export async function withWords(vendor: Vendor, language: Language): Promise<ExplainedVendor> {
  const { explain } = await vendor.entry[language]()
  return { ...vendor, explain }
}

async function load(entry: AdapterEntry): Promise<Vendor> {
  return { entry, adapter: await entry.load() }
}

/** The table's row of a vendor, by its id, or its package or title in any case; throws a Mistake if there is none. */
export function vendorEntry(name: string, language: Language): AdapterEntry {
  const typed = name.toLowerCase()
  const entry =
    adapters.find(({ vendor }) => vendor === typed) ??
    adapters.find(({ module, title }) => module === typed || title.toLowerCase() === typed)
  if (entry) return entry
  const t = strings[language].errors
  const near = nearMisses(
    name,
    adapters.map(({ vendor }) => vendor),
  )
  throw new Mistake(t.unknownVendor(name), near.length > 0 ? t.didYouMean(near.join(', ')) : t.listVendors)
}
