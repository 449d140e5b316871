import assert from 'node:assert/strict'
import { isSuccessStatus } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import type { Case, Check, Subject } from '../check.ts'
import type { Fixture } from '../fixture.ts'
import { leavesOf, type Path, withLeaf } from '../leaves.ts'
import { agreedOutcome } from '../readings.ts'
import { type HostileValue, hostileValues } from '../tables/values.ts'

/** Anything may stand in any field of the vendor's own bodies. */
export const fieldsSurvive: Check = (subject) =>
  shapesOf(subject).flatMap(([name, fixture]) =>
    leavesOf(fixture.body).flatMap(({ path }) =>
      hostileValues.map((value): Case => fieldCase(subject, name, fixture, path, value)),
    ),
  )

function fieldCase(
  subject: Subject,
  name: string,
  fixture: Fixture,
  path: Path,
  { title, raw }: HostileValue,
): Case {
  return {
    title: `${name} with ${path.join('.') || 'its body'} ${title}`,
    run: async () => {
      const outcome = await agreedOutcome(subject, { ...fixture, body: withLeaf(fixture.body, path, raw) })
      assertSound(outcome, subject)
      if (!isSuccessStatus(fixture.status)) assert.ok(!outcome.ok, 'An error status is no success')
    },
  }
}

/** One fixture of each shape of body: the others differ in their texts only. */
function shapesOf({ fixtures }: Subject): [string, Fixture][] {
  const shapes = new Map<string, [string, Fixture]>()
  for (const [name, fixture] of Object.entries(fixtures)) {
    const shape = JSON.stringify(leavesOf(fixture.body).map(({ path, value }) => [path, typeof value]))
    if (!shapes.has(shape)) shapes.set(shape, [name, fixture])
  }
  return [...shapes.values()]
}
