import type { Adapter, Fault } from '@faultline/core'
import type { Explainable, Explanation } from '@faultline/core/explain'
import type { Respond } from '@faultline/testing'

/** One vendor of the table: what is needed to find it, and how to load the rest. */
export interface AdapterEntry {
  /** The vendor's stable id: `dfinery-import`. */
  readonly vendor: string
  /** The name that people search for. */
  readonly title: string
  /** What users import, and under which name. */
  readonly module: string
  readonly exportName: string
  /** The hosts of the API, as its catalogue has them. */
  readonly hosts: readonly string[]
  /** How many failures its catalogue documents. */
  readonly failures: number
  readonly load: () => Promise<Adapter<Fault, unknown, unknown>>
  readonly en: () => Promise<WordsModule>
  readonly ko: () => Promise<WordsModule>
  /** Writes responses in the vendor's format. */
  readonly respond: () => Promise<Respond>
}

/** A vendor's words in one language. */
interface WordsModule {
  readonly explain: (subject: Explainable) => Explanation
}
