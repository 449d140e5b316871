import type { Catalogue, CatalogueSource } from '@faultline/core'
import { failuresOf } from '@faultline/core/adapter'
import { compare, type Difference } from './compare.ts'
import { newestVersion, npmFiles } from './npm-files.ts'
import { newestCommit, repoFiles } from './repo-files.ts'
import type { List, Source, SourceFile } from './source.ts'

/** What came of holding one catalogue against its lists. */
export interface Checked {
  /** `stripe`, or `aws/s3`. */
  readonly name: string
  /** The lists at the versions that were read. */
  readonly read: readonly string[]
  readonly codes: number
  readonly difference: Difference
  /** Why a list could not be read. */
  readonly error?: string
}

/** Where fetched lists are kept, and whether to read them as they are today instead of as they were. */
export interface CheckOptions {
  readonly cache: string
  readonly newest: boolean
}

/** Holds a catalogue against the lists it was made from. Never rejects. */
export async function check(
  name: string,
  catalogue: Catalogue,
  source: Source,
  options: CheckOptions,
): Promise<Checked> {
  const codes = codesOf(catalogue)
  try {
    const lists = await Promise.all(source.lists.map((list) => readList(list, catalogue, options)))
    return {
      name,
      read: lists.map(({ at }) => at),
      codes: codes.length,
      difference: compare(codes, lists, source),
    }
  } catch (cause) {
    const error = cause instanceof Error ? cause.message : String(cause)
    return { name, read: [], codes: codes.length, difference: none, error }
  }
}

const none: Difference = { missing: [], unlisted: [], leftOut: [], stale: [] }

/** The codes and subcodes, each once. */
function codesOf(catalogue: Catalogue): (string | number)[] {
  return [
    ...new Set(
      failuresOf(catalogue).flatMap(({ codes, subcode }) =>
        subcode === undefined ? codes : [...codes, subcode],
      ),
    ),
  ]
}

async function readList(
  { from, codes, partly }: List,
  catalogue: Catalogue,
  { cache, newest }: CheckOptions,
) {
  const source = from ?? catalogue.source ?? {}
  const files = await filesOf(source, cache, newest)
  if (files.files.length === 0) throw new Error(`${files.at} has no ${source.path}`)
  const found = codes(files.files)
  if (found.length === 0) throw new Error(`no codes in ${source.path} of ${files.at}`)
  return { at: files.at, codes: found, partly }
}

async function filesOf(
  { npm, repo, path = '' }: CatalogueSource,
  cache: string,
  newest: boolean,
): Promise<{ at: string; files: SourceFile[] }> {
  if (npm) {
    const at = newest ? await newestVersion(npm) : npm
    return { at, files: await npmFiles(at, path, cache) }
  }
  if (!repo) throw new Error('the source is neither a package nor a repository')
  const at = newest ? await newestCommit(repo) : repo
  return { at, files: await repoFiles(at, path, cache) }
}
