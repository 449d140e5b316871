import { type Documented, documented, documentedBy } from './documented.ts'

/** Why two failures are confused. */
type Likeness = 'same_code' | 'similar_name' | 'same_name' | 'same_category'

/** A failure that is easily taken for another one. */
export interface Neighbour {
  readonly likeness: Likeness
  readonly other: Documented
}

/** More than these help nobody. */
const mostNeighbours = 5
/** So many are left for other vendors, if they have the same name for something. */
const mostElsewhere = 2

const byReason = Map.groupBy(documented, ({ entry }) => entry.reason)
const known = new Map<Documented, readonly Neighbour[]>()

/** The failures with which one is easily confused: those of its vendor first, the most alike first. */
export function neighboursOf(one: Documented): readonly Neighbour[] {
  const found = known.get(one) ?? findNeighbours(one)
  known.set(one, found)
  return found
}

function findNeighbours(one: Documented): readonly Neighbour[] {
  const elsewhere = (byReason.get(one.entry.reason) ?? [])
    .filter((other) => other.vendor !== one.vendor)
    .slice(0, mostElsewhere)
    .map((other) => ({ likeness: 'same_name' as const, other }))
  const near = documentedBy(one.vendor)
    .filter((other) => other !== one)
    .flatMap((other) => likenessTo(one, other))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostNeighbours - elsewhere.length)
    .map(({ likeness, other }) => ({ likeness, other }))
  return [...near, ...elsewhere]
}

/** How alike two failures of a vendor are; names count by the words that they share, and a page by what it says. */
function likenessTo(one: Documented, other: Documented): (Neighbour & { readonly score: number })[] {
  const bonus = other.hasPage ? 0.1 : 0
  const name = similarity(wordsIn(one), wordsIn(other))
  if (one.code !== undefined && one.code === other.code)
    return [{ likeness: 'same_code', other, score: 3 + name + bonus }]
  if (name >= 0.5) return [{ likeness: 'similar_name', other, score: 1 + name + bonus }]
  return one.entry.category === other.entry.category
    ? [{ likeness: 'same_category', other, score: name + bonus }]
    : []
}

/** The share of words that two reasons have in common. */
function similarity(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0
  for (const word of words) if (others.has(word)) shared += 1
  return shared / (words.size + others.size - shared)
}

const words = new Map<Documented, ReadonlySet<string>>()

function wordsIn(one: Documented): ReadonlySet<string> {
  const found = words.get(one) ?? new Set(one.entry.reason.split('_'))
  words.set(one, found)
  return found
}
