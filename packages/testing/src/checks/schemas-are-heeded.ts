import assert from 'node:assert/strict'
import type { SchemaResult, StandardSchema } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import type { Check, Subject } from '../check.ts'
import type { PlainResponse } from '../plain-response.ts'
import { successSample, typicalFailures } from '../samples.ts'
import { inTime } from '../time-limit.ts'
import { turn, watchedResponse } from '../watched-response.ts'

/** A schema decides last on what a success gave, and never on a failure. */
export const schemasAreHeeded: Check = (subject) => [
  ...[false, true].flatMap((later) => {
    const when = later ? 'later' : 'at once'
    return [
      {
        title: `a schema that passes ${when} gives its own value`,
        run: async () => {
          const schema = schemaOf(() => ({ value: 'checked' }), later)
          const { outcome } = await decodedWith(subject, successSample(subject).response, schema)
          assert.deepEqual(outcome, { ok: true, value: 'checked' })
        },
      },
      {
        title: `a schema that rejects ${when} is malformed_response`,
        run: async () => {
          const schema = schemaOf(() => ({ issues: [{ message: 'no such field', path: ['data'] }] }), later)
          const { outcome, released } = await decodedWith(subject, successSample(subject).response, schema)
          assertSound(outcome, subject)
          assert.ok(!outcome.ok)
          assert.equal(outcome.fault.category, 'malformed_response')
          assert.match(outcome.fault.message, /data: no such field/, 'The message has the path')
          assert.equal(
            (outcome.cause as { issues?: unknown[] }).issues?.length,
            1,
            'The cause has the issues',
          )
          assert.ok(released(), 'The body is still open')
        },
      },
      {
        title: `a schema that throws ${when} is a fault`,
        run: async () => {
          const schema = schemaOf(() => {
            throw new Error('broken schema')
          }, later)
          const { outcome, released } = await decodedWith(subject, successSample(subject).response, schema)
          assertSound(outcome, subject)
          assert.ok(!outcome.ok)
          assert.ok(released(), 'The body is still open')
        },
      },
    ]
  }),
  ...typicalFailures(subject)
    .slice(0, 1)
    .map(({ title, response, failure }) => ({
      title: `${title} isn’t shown to the schema`,
      run: async () => {
        const schema = schemaOf(() => assert.fail('A failure has no value'), false)
        const { outcome } = await decodedWith(subject, response, schema)
        assert.ok(!outcome.ok)
        assert.equal(outcome.fault.reason, failure.reason)
      },
    })),
]

function schemaOf(validate: () => SchemaResult<unknown>, later: boolean): StandardSchema<unknown> {
  return { '~standard': { validate: later ? async () => validate() : validate } }
}

async function decodedWith({ adapter }: Subject, sent: PlainResponse, schema: StandardSchema<unknown>) {
  const watched = watchedResponse(sent, [new TextEncoder().encode(sent.body)])
  const outcome = await inTime(adapter.decode(watched.response, { schema }))
  // The schema of a stream gave something else in its place: nobody has the stream itself then.
  await turn()
  return { outcome, released: watched.released }
}
