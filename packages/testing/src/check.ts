import type { Adapter, Fault, Words } from '@faultline/core'
import type { Fixtures } from './fixture.ts'

/** An adapter and what it is held to. */
export interface Subject {
  /** The adapter, made with core's `createAdapter` or by hand. */
  readonly adapter: Adapter<Fault, unknown>
  /** The words for people of every documented failure, in every language. */
  readonly words: { readonly [reason: string]: Words | undefined }
  /** An answer for every entry of the catalogue. */
  readonly fixtures: Fixtures
}

/** One thing that an adapter must do in one situation. */
export interface Case {
  /** The situation, or what must come of it, as the title of a test. */
  readonly title: string
  /** Tries it: throws, or rejects, where the adapter does something else. */
  readonly run: () => void | Promise<void>
}

/** One promise of the contract, spelled out for the adapter at hand. */
export type Check = (subject: Subject) => readonly Case[]
