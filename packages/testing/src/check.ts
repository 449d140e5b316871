import type { Adapter, Fault, Words } from '@faultline/core'
import type { Fixtures } from './fixture.ts'

/** An adapter and what it is held to. */
export interface Subject {
  readonly adapter: Adapter<Fault, unknown>
  readonly words: { readonly [reason: string]: Words | undefined }
  readonly fixtures: Fixtures
}

/** One thing that an adapter must do in one situation: `run` throws, or rejects, where it does not. */
export interface Case {
  readonly title: string
  readonly run: () => void | Promise<void>
}

/** One promise of the contract, spelled out for the adapter at hand. */
export type Check = (subject: Subject) => readonly Case[]
