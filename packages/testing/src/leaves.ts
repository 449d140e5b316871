import { type FailureEntry, isFailureEntry } from '@faultline/core'
import type { Subject } from './check.ts'
import { type Fixture, reasonOf } from './fixture.ts'

/** The way to a value inside a JSON body. */
export type Path = readonly (string | number)[]

/** A fixture of a documented failure, with its entry. */
export interface DocumentedFixture {
  readonly name: string
  readonly fixture: Fixture
  readonly entry: FailureEntry
}

/** The fixtures of all documented failures. */
export function failureFixtures({ adapter, fixtures }: Subject): DocumentedFixture[] {
  const entries = new Map(
    adapter.catalogue.entries.filter(isFailureEntry).map((entry) => [entry.reason, entry]),
  )
  return Object.entries(fixtures).flatMap(([name, fixture]) => {
    const entry = entries.get(reasonOf(name))
    return entry ? [{ name, fixture, entry }] : []
  })
}

/** The ways to all scalars of a JSON body; none where it is no JSON. */
export function leavesOf(body: string): { path: Path; value: unknown }[] {
  try {
    return [...leavesUnder(JSON.parse(body), [])]
  } catch {
    return []
  }
}

function* leavesUnder(value: unknown, path: Path): Generator<{ path: Path; value: unknown }> {
  if (typeof value !== 'object' || value === null) yield { path, value }
  else for (const [key, child] of Object.entries(value)) yield* leavesUnder(child, [...path, key])
}

/** Puts raw JSON text, which need not be valid, in the place of one value of a JSON body. */
export function withLeaf(body: string, path: Path, raw: string): string {
  const place = '\u0001here\u0001'
  const marked: unknown = JSON.parse(body)
  const [last, ...way] = [...path].reverse()
  if (last === undefined) return raw
  const holder = way.reverse().reduce((node, key) => (node as Record<string, unknown>)[key], marked)
  ;(holder as Record<string, unknown>)[last] = place
  return JSON.stringify(marked).replace(JSON.stringify(place), () => raw)
}

/** The fixture with another code in the place of its own; `undefined` where its body does not show the code. */
export function withCode({ fixture, entry }: DocumentedFixture, code: string | number): Fixture | undefined {
  const own = String(entry.code).toLowerCase()
  const places = leavesOf(fixture.body).filter(({ value }) => String(value).toLowerCase() === own)
  if (places.length === 0) return undefined
  const raw = JSON.stringify(code)
  return { ...fixture, body: places.reduce((body, { path }) => withLeaf(body, path, raw), fixture.body) }
}
