import type { CatalogueSource } from '@faultline/core'

/** Which codes a vendor's own lists have, and what of them is not in the catalogue, or the other way round. */
export interface Source {
  /** The lists that together make the catalogue. */
  readonly lists: readonly List[]
  /** What the lists have if the vendor has no codes. */
  readonly of?: 'messages' | 'statuses'
  /** Codes of a list that aren't in the catalogue, each with the reason why. */
  readonly leftOut?: Reasons
  /** Codes of the catalogue that no list has, each with where they are from. */
  readonly added?: Reasons
}

/** A package with several catalogues says it for each of their folders. */
export interface Sources {
  readonly [folder: string]: Source
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

/** A sentence for each code, or for all codes that match a pattern as a whole: `/13\d{3}/`. */
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
