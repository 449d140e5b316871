import type { Vendor } from '../vendor.ts'
import type { Recognition } from './recognition.ts'

/** Where the decoder has its data from: in the browser each part is loaded when a paste needs it. */
export interface Library {
  readonly recognition: () => Promise<Recognition>
  /** A vendor by its id; `undefined` if there is none. */
  readonly load: (id: string) => Promise<Vendor | undefined>
}
