import { plainName } from './plain-name.ts'
import type { Recognition } from './recognition.ts'

/** What documented failures are called, in plain letters. */
export interface Names {
  /** Every code, reason, label and message. */
  readonly all: readonly Name[]
  /** How many vendors have a name, however they write it, by the plain name. */
  readonly vendors: ReadonlyMap<string, number>
}

/** One code, reason, label or message. */
export interface Name {
  /** As documented. */
  readonly name: string
  readonly plain: string
  /** Places of the vendors that have it. */
  readonly owners: readonly number[]
}

const known = new WeakMap<Recognition, Names>()

/** Prepares the names of all vendors, once. */
export function namesOf(recognition: Recognition): Names {
  const found = known.get(recognition) ?? prepare(recognition)
  known.set(recognition, found)
  return found
}

function prepare({ codes, names }: Recognition): Names {
  const all = [...Object.entries(codes), ...Object.entries(names)].map(([name, owners]) => ({
    name,
    plain: plainName(name),
    owners,
  }))
  const owners = new Map<string, Set<number>>()
  for (const name of all) {
    const places = owners.get(name.plain) ?? new Set()
    for (const owner of name.owners) places.add(owner)
    owners.set(name.plain, places)
  }
  return { all, vendors: new Map([...owners].map(([name, places]) => [name, places.size])) }
}
