import type { Adapter, Catalogue, Fault } from '@faultline/core'
import type { Explanation, Language } from '@faultline/core/explain'

/** One vendor as the site shows it. */
export interface Vendor {
  /** The name that people search for. */
  readonly title: string
  readonly packageName: string
  /** Under which the package exports its adapter. */
  readonly exportName: string
  /** The package's folder below packages/adapters. */
  readonly folder: string
  readonly adapter: Adapter<Fault, unknown, unknown>
  /** The words for people: the vendor's own if it has some for the failure, else those of the category. */
  readonly explain: (subject: string | Fault, language: Language) => Explanation
}

interface AdapterModule {
  readonly catalogue: Catalogue
  readonly [name: string]: unknown
}

const modules: { readonly [file: string]: AdapterModule } = import.meta.glob(
  '../../../packages/adapters/*/src/index.ts',
  { eager: true },
)
const explains: { readonly [file: string]: Vendor['explain'] } = import.meta.glob(
  '../../../packages/adapters/*/src/explain.ts',
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
  const folder = file.split('/').at(-3) ?? ''
  const explain = explains[file.replace('index.ts', 'explain.ts')]
  const [found] = Object.entries(module).flatMap(([name, value]) =>
    isAdapterOf(module.catalogue, value) ? [[name, value] as const] : [],
  )
  if (!found || !explain) throw new Error(`packages/adapters/${folder} exports no adapter or no explain`)
  const [exportName, adapter] = found
  return {
    title: module.catalogue.title,
    packageName: `@faultline/${folder}`,
    exportName,
    folder,
    adapter,
    explain,
  }
}

/** Whether an export is the adapter of the catalogue beside it, and not a factory or a type's value. */
function isAdapterOf(catalogue: Catalogue, value: unknown): value is Vendor['adapter'] {
  return typeof value === 'object' && value !== null && 'catalogue' in value && value.catalogue === catalogue
}
