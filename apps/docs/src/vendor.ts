import type { Adapter, Catalogue, Fault } from '@faultline/core'
import type { Explainable, Explanation, Language } from '@faultline/core/explain'

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
  readonly explain: (subject: Explainable, language: Language) => Explanation
  /** Whether a failure has words of its own, and so a page of its own. */
  readonly hasWords: (reason: string) => boolean
}

/** The index.ts of an adapter. */
export interface AdapterModule {
  readonly catalogue: Catalogue
  readonly [name: string]: unknown
}

/** Makes a vendor of its modules; `sources` is its folder below packages/adapters. */
export function vendorOf(
  sources: string,
  module: AdapterModule,
  explained: Pick<Vendor, 'explain' | 'hasWords'>,
): Vendor {
  const [folder = '', subpath = ''] = sources.split('/src')
  const [found] = Object.entries(module).flatMap(([name, value]) =>
    isAdapterOf(module.catalogue, value) ? [[name, value] as const] : [],
  )
  if (!found) throw new Error(`packages/adapters/${sources} exports no adapter`)
  const [exportName, adapter] = found
  const { title } = module.catalogue
  return { title, module: `@faultline/${folder}${subpath}`, exportName, sources, adapter, ...explained }
}

/** The package to install for a vendor: `@faultline/aws` for `@faultline/aws/s3`. */
export function packageOf({ module }: Vendor): string {
  return module.split('/').slice(0, 2).join('/')
}

/** Whether an export is the adapter of the catalogue beside it, and not a factory or a type's value. */
function isAdapterOf(catalogue: Catalogue, value: unknown): value is Vendor['adapter'] {
  return typeof value === 'object' && value !== null && 'catalogue' in value && value.catalogue === catalogue
}
