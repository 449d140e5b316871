import type { Catalogue, CatalogueSource } from '@faultline/core'
import { failuresOf } from '@faultline/core/adapter'
import { compare, drift, type Listed } from './compare.ts'
import type { Definition } from './definitions.ts'
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
  readonly leftOut: number
  /** What differs, and so has to change. */
  readonly findings: readonly Finding[]
  /** Why a list could not be read. */
  readonly error?: string
}

/** Codes that differ in one way. */
export interface Finding {
  readonly what: string
  readonly codes: readonly string[]
}

/** Where fetched lists are kept, and whether to compare them with what they are today. */
export interface CheckOptions {
  readonly cache: string
  readonly newest: boolean
}

/** Holds a catalogue against the lists it was made from, or these against their newest versions. Never rejects. */
export async function check(
  { name, catalogue }: Definition,
  source: Source,
  { cache, newest }: CheckOptions,
): Promise<Checked> {
  const codes = codesOf(catalogue, source)
  try {
    const lists = await readLists(source, catalogue, cache)
    const { leftOut, missing, unlisted, stale } = compare(codes, lists, source)
    const checked = { name, codes: codes.length, leftOut: leftOut.length }
    if (newest) {
      const today = await readLists(source, catalogue, cache, newestOf)
      const { since, gone } = drift(codes, lists, today, source)
      const read = today.map(({ at }, index) => fromTo(lists[index]?.at, at))
      return { ...checked, read, findings: found({ 'listed since': since, 'no longer listed': gone }) }
    }
    const findings = found({
      'in the list, but neither in the catalogue nor left out': missing,
      'in the catalogue, but in no list': unlisted,
      'said to be left out or added, and isn’t': stale,
    })
    return { ...checked, read: lists.map(({ at }) => at), findings }
  } catch (cause) {
    const error = cause instanceof Error ? cause.message : String(cause)
    return { name, read: [], codes: codes.length, leftOut: 0, findings: [], error }
  }
}

/** The codes and subcodes of a catalogue, or what identifies a failure instead, each once. */
export function codesOf(catalogue: Catalogue, { of }: Pick<Source, 'of'>): (string | number)[] {
  const codes = failuresOf(catalogue).flatMap(({ codes, subcode, message, messagePrefix, status }) => {
    if (of === 'messages') return [message ?? messagePrefix]
    return of === 'statuses' ? [status] : [...codes, subcode]
  })
  return [...new Set(codes.filter((code) => code !== undefined))]
}

interface Read extends Listed {
  /** The package or repository at the version that was read. */
  readonly at: string
}

/** Reads one list after the other, because lists of a package share the folder into which it's unpacked. */
async function readLists(
  { lists }: Source,
  catalogue: Catalogue,
  cache: string,
  versionOf = async (source: CatalogueSource) => source,
): Promise<Read[]> {
  const read: Read[] = []
  for (const list of lists)
    read.push(await readList(list, await versionOf(list.from ?? catalogue.source ?? {}), cache))
  return read
}

async function readList({ codes, partly }: List, source: CatalogueSource, cache: string): Promise<Read> {
  const { path = '' } = source
  const at = source.npm ?? source.repo ?? ''
  const files = await filesOf(source, cache)
  if (files.length === 0) throw new Error(`${at} has no ${path}`)
  const listed = codes(files)
  if (listed.length === 0) throw new Error(`no codes in ${path} of ${at}`)
  return { at, codes: listed, partly }
}

async function filesOf({ npm, repo, path = '' }: CatalogueSource, cache: string): Promise<SourceFile[]> {
  if (npm) return npmFiles(npm, path, cache)
  if (repo) return repoFiles(repo, path, cache)
  throw new Error('the source is neither a package nor a repository')
}

async function newestOf({ npm, repo, ...source }: CatalogueSource): Promise<CatalogueSource> {
  if (npm) return { ...source, npm: await newestVersion(npm) }
  return repo ? { ...source, repo: await newestCommit(repo) } : source
}

function fromTo(before = '', after: string): string {
  return before === after ? after : `${before} → ${after.slice(after.lastIndexOf('@') + 1)}`
}

function found(findings: Readonly<Record<string, readonly string[]>>): Finding[] {
  return Object.entries(findings)
    .map(([what, codes]) => ({ what, codes }))
    .filter(({ codes }) => codes.length > 0)
}
