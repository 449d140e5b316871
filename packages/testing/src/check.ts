import type { Adapter, Fault } from '@faultline/core'
import type { Explanation } from '@faultline/core/explain'
import type { RecordedResponse } from './plain-response.ts'
import type { Respond } from './respond.ts'

/** An adapter and what it's checked against. */
export interface Subject {
  /** The adapter, made with core's `createAdapter` or by hand. */
  readonly adapter: Adapter<Fault, unknown>
  /** Writes the vendor's response for given facts. */
  readonly respond: Respond
  /** What makes a response under a 2xx status a success; by default `'signal'`. */
  readonly success?: SuccessSignal | undefined
  /** Responses that real servers sent, or a folder of them, one JSON file each. */
  readonly recorded?: readonly RecordedResponse[] | URL | undefined
  /** What only this vendor decides in this way. */
  readonly decisions?: readonly Decision[] | undefined
  /** The vendor's words for people, by language and reason. */
  readonly words?: Words | undefined
  /** Set if the vendor has words of its own for every documented failure. */
  readonly wordsFor?: 'every reason' | undefined
}

/**
 * What makes a response under a 2xx status a success: a signal in its body, such as a flag or a code (`'signal'`). For a
 * vendor that has none: any JSON, or nothing (`'json'`); any text that isn't a page or a JSON object (`'text'`); an object
 * named `data`, as GraphQL has it (`'data'`); any XML that isn't a page, or nothing (`'xml'`); any text or bytes, as an
 * object store's content is (`'any'`).
 */
export type SuccessSignal = 'signal' | 'json' | 'text' | 'data' | 'xml' | 'any'

/** A row of a vendor's decisions: why, the HTTP status, the body (text, bytes, or what becomes JSON), what comes of it. */
export type Decision<F extends Fault = Fault> = readonly [
  why: string,
  status: number,
  body: unknown,
  expected: Expected<F>,
  headers?: { readonly [name: string]: string },
]

/** Some of the fault's fields, each exactly so, `undefined` if it's absent; or the value of a success. */
export type Expected<F extends Fault = Fault> =
  | ({ readonly [Name in keyof Omit<Fault, 'reason'>]?: Fault[Name] | undefined } & {
      readonly reason?: F['reason']
    })
  | { readonly value: unknown }

/** Words for people, by language and reason. */
export interface Words {
  readonly [language: string]: { readonly [reason: string]: Explanation | undefined }
}

/** One thing that an adapter must do in one situation. */
export interface Case {
  /** The situation, or what must come of it: the title of a test. */
  readonly title: string
  /** Tries it: throws, or rejects, if the adapter does something else. */
  readonly run: () => void | Promise<void>
}

/** One promise of the contract, spelled out for the adapter at hand. */
export type Check = (subject: Subject) => readonly Case[]
