import type { Reasons, Source } from './source.ts'

/** How a catalogue differs from the lists it was made from. */
export interface Difference {
  /** In a list, but neither in the catalogue nor left out. */
  readonly missing: readonly string[]
  /** In a list, and left out for a reason. */
  readonly leftOut: readonly string[]
  /** In the catalogue, but in no list, nor said to be added. */
  readonly unlisted: readonly string[]
  /** Said to be left out or added, and no longer so. */
  readonly stale: readonly string[]
}

/** What a vendor changed in its lists, as far as the catalogue doesn't say so yet. */
export interface Drift {
  /** Listed since, and neither in the catalogue nor left out. */
  readonly since: readonly string[]
  /** No longer listed, but still in the catalogue. */
  readonly gone: readonly string[]
}

/** The codes of a list; if it is there only partly, none of them is missing. */
export interface Listed {
  readonly codes: readonly (string | number)[]
  readonly partly?: string | undefined
}

type Exceptions = Pick<Source, 'leftOut' | 'added'>
type Codes = readonly (string | number)[]

/** Compares the codes of a catalogue with those of its lists. */
export function compare(catalogue: Codes, lists: readonly Listed[], exceptions: Exceptions = {}): Difference {
  const { leftOut = {}, added = {} } = exceptions
  const ours = new Set(catalogue.map(String))
  const theirs = codesOf(lists)
  const wanted = codesOf(lists.filter(({ partly }) => !partly))
  const notOurs = [...wanted].filter((code) => !ours.has(code))
  const notTheirs = [...ours].filter((code) => !theirs.has(code))
  return {
    missing: notOurs.filter(isNoneOf(leftOut)),
    unlisted: notTheirs.filter(isNoneOf(added)),
    leftOut: notOurs.filter((code) => !isNoneOf(leftOut)(code)),
    stale: [...unused(leftOut, notOurs), ...unused(added, notTheirs)],
  }
}

/** Compares two versions of the lists, partial ones too: a new code may decide otherwise than those that were left out. */
export function drift(
  catalogue: Codes,
  before: readonly Listed[],
  after: readonly Listed[],
  { leftOut = {} }: Exceptions = {},
): Drift {
  const ours = new Set(catalogue.map(String))
  const [then, now] = [codesOf(before), codesOf(after)]
  return {
    since: [...now].filter((code) => !then.has(code) && !ours.has(code)).filter(isNoneOf(leftOut)),
    gone: [...then].filter((code) => !now.has(code) && ours.has(code)),
  }
}

/** Whether a key of the reasons, a code or a pattern, stands for this code. */
export function matches(key: string, code: string): boolean {
  const pattern = /^\/(?<source>.+)\/$/.exec(key)?.groups?.['source']
  return pattern === undefined ? key === code : new RegExp(`^(?:${pattern})$`).test(code)
}

function codesOf(lists: readonly Listed[]): Set<string> {
  return new Set(lists.flatMap(({ codes }) => codes.map(String)))
}

function isNoneOf(reasons: Reasons): (code: string) => boolean {
  const keys = Object.keys(reasons)
  return (code) => !keys.some((key) => matches(key, code))
}

function unused(reasons: Reasons, codes: readonly string[]): string[] {
  return Object.keys(reasons).filter((key) => !codes.some((code) => matches(key, code)))
}
