import { distance } from 'fastest-levenshtein'

/** More suggestions than these are a list. */
const most = 3

/** The names that somebody may have meant, the nearest first: those that begin so, contain it, or are a slip away. */
export function nearMisses(typed: string, names: Iterable<string>): string[] {
  return nearest(typed, names, (name) => name)
}

/** The things whose names somebody may have meant, the nearest first, and of those the shortest. */
export function nearest<T>(typed: string, things: Iterable<T>, nameOf: (thing: T) => string): T[] {
  const wanted = plain(typed)
  if (wanted === '') return []
  return Array.from(things, (thing) => ({ thing, name: plain(nameOf(thing)) }))
    .map(({ thing, name }) => ({ thing, name, far: farness(wanted, name) }))
    .filter(({ far }) => far < 1)
    .sort((one, other) => one.far - other.far || one.name.length - other.name.length)
    .slice(0, most)
    .map(({ thing }) => thing)
}

/** Case, dashes and underscores are easily got wrong. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_.-]+/g, '')

/** A slip in three letters is one too many. */
const lettersASlip = 3

/** 0 for the same name, below 1 for one that is near. */
function farness(wanted: string, name: string): number {
  if (wanted === name) return 0
  if (wanted.length > 2 && name.startsWith(wanted)) return 0.2
  if (wanted.length > 2 && name.includes(wanted)) return 0.4
  return distance(wanted, name) / (Math.max(wanted.length, name.length) / lettersASlip)
}
