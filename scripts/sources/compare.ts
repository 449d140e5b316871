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

/** The codes of a list; if it is there only partly, none of them is missing. */
export interface Listed {
  readonly codes: readonly (string | number)[]
  readonly partly?: string | undefined
}

/** Compares the codes of a catalogue with those of its lists. */
export function compare(
  catalogue: readonly (string | number)[],
  lists: readonly Listed[],
  { leftOut = {}, added = {} }: Pick<Source, 'leftOut' | 'added'> = {},
): Difference {
  const ours = new Set(catalogue.map(String))
  const theirs = new Set(lists.flatMap(({ codes }) => codes.map(String)))
  const wanted = new Set(lists.filter(({ partly }) => !partly).flatMap(({ codes }) => codes.map(String)))
  const [isLeftOut, isAdded] = [matcherOf(leftOut), matcherOf(added)]
  const notOurs = [...wanted].filter((code) => !ours.has(code))
  const notTheirs = [...ours].filter((code) => !theirs.has(code))
  return {
    missing: notOurs.filter((code) => !isLeftOut(code)),
    unlisted: notTheirs.filter((code) => !isAdded(code)),
    leftOut: notOurs.filter(isLeftOut),
    stale: [...unused(leftOut, notOurs), ...unused(added, notTheirs)],
  }
}

function matcherOf(reasons: Reasons): (code: string) => boolean {
  const keys = Object.keys(reasons)
  return (code) => keys.some((key) => matches(key, code))
}

function unused(reasons: Reasons, codes: readonly string[]): string[] {
  return Object.keys(reasons).filter((key) => !codes.some((code) => matches(key, code)))
}

function matches(key: string, code: string): boolean {
  const pattern = /^\/(?<source>.+)\/$/.exec(key)?.groups?.['source']
  return pattern === undefined ? key === code : new RegExp(`^(?:${pattern})$`).test(code)
}
