import { type DocumentedFailure, failuresOf } from '@faultline/core/adapter'
import type { Library, Vendor } from './library.ts'
import { type Name, namesOf } from './names-of.ts'
import { plainName } from './plain-name.ts'

/** A documented failure that a text may mean. */
export interface Nearest<V extends Vendor = Vendor> {
  readonly vendor: V
  readonly entry: DocumentedFailure
  /** Whether the text is its code, reason, label or message; else it only resembles one. */
  readonly exact: boolean
}

const most = 6

/**
 * Finds the documented failures that texts may mean, the nearest first, of all vendors or of those given: by code,
 * reason, label and message, whatever the case, and misspelt ones if none is exact. Rejects only if the library does.
 *
 * @example
 * ```ts
 * import { nearest, recognitionOf } from '@faultline/decoder'
 * import { slack } from '@faultline/slack'
 *
 * const recognition = recognitionOf([{ catalogue: slack.catalogue, responses: [] }])
 * const library = { recognition: async () => recognition, load: async () => ({ adapter: slack }) }
 * const [first] = await nearest(['mising_scope'], library)
 * first?.entry.reason // => 'MISSING_SCOPE'
 * first?.exact // => false
 * ```
 */
export async function nearest<V extends Vendor>(
  texts: Iterable<string>,
  library: Library<V>,
  ids?: readonly string[],
): Promise<Nearest<V>[]> {
  const recognition = await library.recognition()
  const wanted = [...texts].slice(0, mostTexts).map((text) => plainName(text.slice(0, longestName)))
  const hits = hitsOf(
    wanted.filter((name) => name !== ''),
    namesOf(recognition).all,
    ids && new Set(ids.map((id) => recognition.vendors.findIndex((vendor) => vendor.id === id))),
  )
  const found = new Map<string, Nearest<V>>()
  for (const { name, place, score } of hits) {
    const id = recognition.vendors[place]?.id ?? ''
    const vendor = await library.load(id)
    const entry = vendor && failuresOf(vendor.adapter.catalogue).find((one) => isCalled(one, name))
    const key = `${id} ${entry?.reason}`
    if (entry && !found.has(key)) found.set(key, { vendor, entry, exact: score >= exactScore })
    if (found.size >= most) break
  }
  return [...found.values()]
}

const mostTexts = 40
const longestName = 300

interface Hit {
  readonly name: string
  readonly place: number
  readonly score: number
}

const exactScore = 2
const leastScore = 0.6
/** Enough of the same names; more would only load more vendors. */
const mostHits = 12

function hitsOf(wanted: readonly string[], names: readonly Name[], places?: ReadonlySet<number>): Hit[] {
  const scoreIn = (scoreOf: (name: string) => number) =>
    names.flatMap(({ name, plain, owners }) => {
      const score = scoreOf(plain)
      const own = places ? owners.filter((owner) => places.has(owner)) : owners
      return score < leastScore ? [] : own.map((place) => ({ name, place, score }))
    })
  const exact = new Set(wanted)
  const same = scoreIn((name) => (exact.has(name) ? exactScore : 0))
  const hits = same.length > 0 ? same : scoreIn(likenessTo(wanted))
  return hits.sort((one, other) => other.score - one.score).slice(0, mostHits)
}

/** Short words and numbers that differ are different codes, not misspelt ones. */
const shortestAlike = 6

/** How alike a name is to one of those wanted: the share of the three-letter pieces that both have, from 0 to 1. */
function likenessTo(wanted: readonly string[]): (name: string) => number {
  const alike = wanted
    .filter((name) => name.length >= shortestAlike && !/^\d+$/.test(name))
    .map((name) => piecesOf(name))
  return (name) => {
    if (name.length < shortestAlike || alike.length === 0) return 0
    const pieces = piecesOf(name)
    return Math.max(
      ...alike.map((others) => {
        const shared = [...pieces].filter((piece) => others.has(piece)).length
        return (2 * shared) / (pieces.size + others.size)
      }),
    )
  }
}

function piecesOf(name: string): Set<string> {
  const pieces = new Set<string>()
  for (let at = 0; at + 3 <= name.length; at++) pieces.add(name.slice(at, at + 3))
  return pieces
}

function isCalled(
  { codes, reason, label, message, messagePrefix }: DocumentedFailure,
  name: string,
): boolean {
  return [...codes.map(String), reason, label, message, messagePrefix].includes(name)
}
