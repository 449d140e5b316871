import type { CatalogueSource } from '@faultline/core'

/** Which codes a vendor's own lists have, and what of them is not in the catalogue, or the other way round. */
export interface Source {
  /** The lists that together make the catalogue. */
  readonly lists: readonly List[]
  /** Codes of a list that are no failure of a response, each with the reason why, or one for all that a pattern matches. */
  readonly leftOut?: Reasons
  /** Codes of the catalogue that no list has, each with where they are from. */
  readonly added?: Reasons
}

/** One list that a program can read. */
export interface List {
  /** Where it is: the catalogue's own `source`, if absent. */
  readonly from?: CatalogueSource
  /** Why only some of its codes are in the catalogue, if that is so: the others are not missing. */
  readonly partly?: string
  /** Reads the codes from the files that `path` names, of which several match if it has a `*`. */
  readonly codes: Extract
}

/** Codes, or patterns of whole codes written as `/^13/`, with a sentence for each. */
export interface Reasons {
  readonly [codeOrPattern: string]: string
}

/** Reads the codes from the files of a list. Throws if they are not where they should be. */
export type Extract = (files: readonly SourceFile[]) => readonly (string | number)[]

/** A file of a package or a repository. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}
