import { type FailureEntry, isFailureEntry } from '@faultline/core'
import type { Subject } from './check.ts'
import { type Fixture, reasonOf } from './fixture.ts'
import { leavesOf, withLeaf } from './leaves.ts'

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

/** The fixture of the success; throws where there is none. */
export function successOf({ fixtures }: Subject): Fixture {
  const success = fixtures['SUCCESS']
  if (!success) throw new Error('There is no fixture SUCCESS')
  return success
}

/** The fixture with another code in the place of its own; `undefined` where its body does not show the code. */
export function withCode({ fixture, entry }: DocumentedFixture, code: string | number): Fixture | undefined {
  const own = String(entry.code).toLowerCase()
  const places = leavesOf(fixture.body).filter(({ value }) => String(value).toLowerCase() === own)
  if (places.length === 0) return undefined
  const raw = JSON.stringify(code)
  return { ...fixture, body: places.reduce((body, { path }) => withLeaf(body, path, raw), fixture.body) }
}
