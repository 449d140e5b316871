import assert from 'node:assert/strict'
import type { SchemaResult, StandardSchema } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import type { Check, Subject } from '../check.ts'
import { failureFixtures, successOf } from '../documented-fixtures.ts'
import type { Fixture } from '../fixture.ts'
import { inTime } from '../time-limit.ts'
import { turn, watchedResponse } from '../watched-response.ts'

/** A schema has the last word on what a success gave, and none on a failure. */
export const schemasAreHeeded: Check = (subject) => [
  ...[false, true].flatMap((later) => {
    const when = later ? 'later' : 'at once'
    return [
      {
        title: `a schema that passes ${when} gives its own value`,
        run: async () => {
          const schema = schemaOf(() => ({ value: 'checked' }), later)
          const { outcome } = await decodedWith(subject, successOf(subject), schema)
          assert.deepEqual(outcome, { ok: true, value: 'checked' })
        },
      },
      {
        title: `a schema that refuses ${when} is malformed_response`,
        run: async () => {
          const schema = schemaOf(() => ({ issues: [{ message: 'no such field', path: ['data'] }] }), later)
          const { outcome, released } = await decodedWith(subject, successOf(subject), schema)
          assertSound(outcome, subject)
          assert.ok(!outcome.ok)
          assert.equal(outcome.fault.category, 'malformed_response')
          assert.ok(released(), 'The body is still open')
        },
      },
      {
        title: `a schema that throws ${when} is a fault`,
        run: async () => {
          const schema = schemaOf(() => {
            throw new Error('broken schema')
          }, later)
          const { outcome, released } = await decodedWith(subject, successOf(subject), schema)
          assertSound(outcome, subject)
          assert.ok(!outcome.ok)
          assert.ok(released(), 'The body is still open')
        },
      },
    ]
  }),
  ...failureFixtures(subject)
    .slice(0, 1)
    .map(({ name, fixture, entry }) => ({
      title: `${name} is not shown to the schema`,
      run: async () => {
        const schema = schemaOf(() => assert.fail('A failure has no value'), false)
        const { outcome } = await decodedWith(subject, fixture, schema)
        assert.ok(!outcome.ok)
        assert.equal(outcome.fault.reason, entry.reason)
      },
    })),
]

function schemaOf(validate: () => SchemaResult<unknown>, later: boolean): StandardSchema<unknown> {
  return { '~standard': { validate: later ? async () => validate() : validate } }
}

async function decodedWith({ adapter }: Subject, fixture: Fixture, schema: StandardSchema<unknown>) {
  const watched = watchedResponse(fixture, [new TextEncoder().encode(fixture.body)])
  const outcome = await inTime(adapter.decode(watched.response, { schema }))
  // The schema of a stream gave something else in its place: the stream itself is nobody's then.
  await turn()
  return { outcome, released: watched.released }
}
