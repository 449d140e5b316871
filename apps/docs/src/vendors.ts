import type { Explanation } from '@faultline/core/explain'
import { type AdapterModule, type Vendor, vendorOf } from './vendor.ts'

interface ExplainModule {
  readonly explain: Vendor['explain']
  readonly words: { readonly en: { readonly [reason: string]: Explanation | undefined } }
}

const modules: { readonly [file: string]: AdapterModule } = import.meta.glob(
  ['../../../packages/adapters/*/src/index.ts', '../../../packages/adapters/*/src/*/index.ts'],
  { eager: true },
)
const explains: { readonly [file: string]: ExplainModule } = import.meta.glob(
  ['../../../packages/adapters/*/src/explain.ts', '../../../packages/adapters/*/src/*/explain.ts'],
  { eager: true },
)

/** Every adapter in packages/adapters, by the vendors' names: a new one is on the site without a line here. */
export const vendors: readonly Vendor[] = Object.entries(modules)
  .map(([file, module]) => vendorIn(file, module))
  .sort((one, other) => one.title.localeCompare(other.title, 'en'))

const byId = new Map(vendors.map((vendor) => [vendor.adapter.vendor, vendor]))

/** Finds a vendor by its stable id. */
export function vendorById(id: string): Vendor | undefined {
  return byId.get(id)
}

function vendorIn(file: string, module: AdapterModule): Vendor {
  const sources = file.replace(/^.*\/adapters\/|\/index\.ts$/g, '')
  const explained = explains[file.replace('index.ts', 'explain.ts')]
  if (!explained) throw new Error(`packages/adapters/${sources} has no explain.ts`)
  const { explain, words } = explained
  return vendorOf(sources, module, { explain, hasWords: (reason) => Object.hasOwn(words.en, reason) })
}
