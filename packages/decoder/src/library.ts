import type { Adapter, Fault } from '@faultline/core'
import type { Recognition } from './recognition.ts'

/** A vendor as far as a paste needs it. A caller's own type may hold more, and gets it back. */
export interface Vendor {
  readonly adapter: Adapter<Fault, unknown, unknown>
}

/** Where the decoder has its data from: each part is loaded when a paste needs it. */
export interface Library<V extends Vendor = Vendor> {
  /** By what every vendor is recognized: small, and needed by every paste. */
  readonly recognition: () => Promise<Recognition>
  /** A vendor by its id; `undefined` if there is none. */
  readonly load: (id: string) => Promise<V | undefined>
}
