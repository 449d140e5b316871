import assert from 'node:assert/strict'
import { categories, type Fault, isVendorError, type Outcome } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import type { Case, Check, Subject } from '../check.ts'
import { thrownBy } from '../decoded.ts'
import { decidedBy } from '../make-fault.ts'
import { originOf } from '../origin-of.ts'
import type { PlainResponse } from '../plain-response.ts'
import { agreedOutcome, assertSame } from '../readings.ts'
import { responseOf } from '../response-of.ts'
import {
  carries,
  type FailureSample,
  failureSamples,
  type Sample,
  shapeFailures,
  successSample,
  typicalFailures,
} from '../samples.ts'
import { disguises } from '../tables/disguises.ts'

/** Every entry decodes to itself, in every way to hand a response over, whatever a gateway changed about it. */
export const entriesDecode: Check = (subject) => [
  ...disguised(successSample(subject)).map(({ title, response }) => ({
    title: `${title} is a success`,
    run: async () => {
      const outcome = await agreedOutcome(subject, response)
      assertSound(outcome, subject)
      assert.ok(outcome.ok, `It decoded to ${JSON.stringify(outcome)}`)
      const value = await subject.adapter.decodeOrThrow(responseOf(response))
      const isStream = value instanceof ReadableStream
      assert.equal(isStream, subject.adapter.streaming, 'streaming says whether decode gives a stream')
      if (isStream) await value.cancel()
      else assertSame({ ok: true, value }, outcome, 'decodeOrThrow gives another value')
    },
  })),
  ...failureSamples(subject).map((sample) =>
    entryCase(subject, sample, (sent) => subject.adapter.classify(sent)),
  ),
  ...typicalFailures(subject).map((sample) =>
    entryCase(subject, sample, (sent) => agreedOutcome(subject, sent)),
  ),
  ...typicalFailures(subject).map((sample) => thrownCase(subject, sample)),
  ...shapeFailures(subject).flatMap((sample) =>
    disguised(sample)
      .slice(1)
      .map((each) => entryCase(subject, { ...sample, ...each }, (sent) => agreedOutcome(subject, sent))),
  ),
]

/** Of the same category and shape, entries differ in their texts only: one of them is handed over in every way. */
function entryCase(
  subject: Subject,
  sample: FailureSample,
  read: (sent: PlainResponse) => Outcome<unknown> | Promise<Outcome<unknown>>,
): Case {
  return {
    title: `${sample.title} decodes to itself`,
    run: async () => {
      const outcome = await read(sample.response)
      assertSound(outcome, subject)
      assertIsEntry(outcome, sample, subject)
    },
  }
}

function thrownCase(subject: Subject, { title, failure, response }: FailureSample): Case {
  return {
    title: `${title} is thrown as itself`,
    run: async () => {
      const thrown = await thrownBy(subject, responseOf(response))
      assert.ok(isVendorError(thrown) && subject.adapter.isError(thrown), `It threw ${String(thrown)}`)
      assert.equal(thrown.fault.reason, failure.reason)
    },
  }
}

function assertIsEntry(outcome: Outcome<unknown>, sample: FailureSample, subject: Subject): void {
  assert.ok(!outcome.ok, 'It decoded to a success')
  const { failure, facts, response } = sample
  const { fault } = outcome
  const traits = categories[failure.category]
  const message = carries(subject, 'message') ? facts.message : undefined
  const expected: { readonly [Name in keyof Fault]?: Fault[Name] | undefined } = {
    reason: failure.reason,
    documented: true,
    status: response.status,
    category: failure.category,
    origin: originOf(failure.category, response.status),
    retryable: failure.retryable ?? traits.retryable,
    processed: failure.processed ?? traits.processed,
    code: facts.code,
    decidedBy: decidedBy(failure),
    retryAfterMs: failure.retryAfterMs,
    message: message ?? `${facts.code ?? `HTTP ${response.status}`}`,
  }
  for (const [name, value] of Object.entries(expected))
    assert.equal(fault[name as keyof Fault], value, `${name} of the fault`)
  const docsUrl = failure.docsUrl ?? subject.adapter.catalogue.docsUrl
  // The body may name the vendor's page itself.
  assert.ok(
    fault.docsUrl === docsUrl || response.body.includes(`${fault.docsUrl}`),
    `docsUrl: ${fault.docsUrl}`,
  )
}

function disguised({ title, response }: Sample): Sample[] {
  return [
    { title, response },
    ...disguises.map((each) => ({ title: `${title}, ${each.title},`, response: each.disguise(response) })),
  ]
}
