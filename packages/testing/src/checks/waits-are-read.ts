import assert from 'node:assert/strict'
import type { HeadersLike } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import type { Check, Subject } from '../check.ts'
import { decoded } from '../decoded.ts'
import { failureFixtures } from '../documented-fixtures.ts'
import type { Fixture } from '../fixture.ts'
import { responseOf } from '../response-of.ts'
import { brokenHeaders, headerForms } from '../tables/header-forms.ts'
import { receivedAt, waits } from '../tables/waits.ts'

/** What the vendor asks to wait is read from every header that says it, in every form, and nothing else is taken for it. */
export const waitsAreRead: Check = (subject) => [
  ...waits.map(({ headers, ms }) => ({
    title: `${JSON.stringify(headers).slice(0, 100)} asks for ${ms} ms`,
    run: async () => {
      const failure = failureOf(subject)
      for (const form of headerForms)
        assert.equal(waitOf(subject, failure, form.of(headers)), ms, `classify with headers as ${form.title}`)
      // The answer's own date stands for the moment of receipt, which decode cannot be told.
      const dated = { date: new Date(receivedAt).toUTCString(), ...headers }
      const outcome = await decoded(subject, responseOf({ ...failure, headers: dated }))
      assertSound(outcome, subject)
      const unclear = headers['date'] === 'yesterday'
      if (!unclear) assert.equal(outcome.ok || outcome.fault.retryAfterMs, ms, 'decode')
    },
  })),
  ...brokenHeaders.map(({ title, headers }) => ({
    title: `${title} for headers asks for nothing`,
    run: () => assert.equal(waitOf(subject, failureOf(subject), headers() as HeadersLike), undefined),
  })),
]

function waitOf(subject: Subject, { status, body }: Fixture, headers: HeadersLike): number | undefined {
  const outcome = subject.adapter.classify({ status, headers, body, receivedAt })
  assertSound(outcome, subject)
  assert.ok(!outcome.ok, 'A failure stays one, whatever its headers')
  return outcome.fault.retryAfterMs
}

/** Any failure will do: waiting is not for rate limits alone. */
function failureOf(subject: Subject): Fixture {
  const [first] = failureFixtures(subject)
  assert.ok(first, 'There is a fixture of a failure')
  return first.fixture
}
