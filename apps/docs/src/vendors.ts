import type { Adapter, Catalogue, Fault } from '@faultline/core'
import type { Explanation, Language } from '@faultline/core/explain'

/** One vendor as the site shows it. */
export interface Vendor {
  /** The name that people search for. */
  readonly title: string
  /** What users import: the package, or a subpath of one that has several adapters. */
  readonly module: string
  /** Under which name that exports the adapter. */
  readonly exportName: string
  /** The folder of its sources below packages/adapters: `slack/src`, `aws/src/s3`. */
  readonly sources: string
  readonly adapter: Adapter<Fault, unknown, unknown>
  /** The words for people: the vendor's own if it has some for the failure, else those of the category. */
  readonly explain: (subject: string | Fault, language: Language) => Explanation
}

interface AdapterModule {
  readonly catalogue: Catalogue
  readonly [name: string]: unknown
}

const modules: { readonly [file: string]: AdapterModule } = import.meta.glob(
  ['../../../packages/adapters/*/src/index.ts', '../../../packages/adapters/*/src/*/index.ts'],
  { eager: true },
)
const explains: { readonly [file: string]: Vendor['explain'] } = import.meta.glob(
  ['../../../packages/adapters/*/src/explain.ts', '../../../packages/adapters/*/src/*/explain.ts'],
  { eager: true, import: 'explain' },
)

/** Every adapter in packages/adapters, by the vendors' names: a new one is on the site without a line here. */
export const vendors: readonly Vendor[] = Object.entries(modules)
  .map(([file, module]) => vendorIn(file, module))
  .sort((one, other) => one.title.localeCompare(other.title, 'en'))

/** Finds a vendor by its stable id. */
export function vendorById(id: string): Vendor | undefined {
  return vendors.find(({ adapter }) => adapter.vendor === id)
}

function vendorIn(file: string, module: AdapterModule): Vendor {
  const sources = file.replace(/^.*\/adapters\/|\/index\.ts$/g, '')
  const [folder = '', subpath = ''] = sources.split('/src')
  const explain = explains[file.replace('index.ts', 'explain.ts')]
  const [found] = Object.entries(module).flatMap(([name, value]) =>
    isAdapterOf(module.catalogue, value) ? [[name, value] as const] : [],
  )
  if (!found || !explain) throw new Error(`packages/adapters/${sources} exports no adapter or no explain`)
  const [exportName, adapter] = found
  return {
    title: module.catalogue.title,
    module: `@faultline/${folder}${subpath}`,
    exportName,
    sources,
    adapter,
    explain,
  }
}

/** Whether an export is the adapter of the catalogue beside it, and not a factory or a type's value. */
function isAdapterOf(catalogue: Catalogue, value: unknown): value is Vendor['adapter'] {
  return typeof value === 'object' && value !== null && 'catalogue' in value && value.catalogue === catalogue
}
