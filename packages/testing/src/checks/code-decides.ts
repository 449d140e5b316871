import assert from 'node:assert/strict'
import { assertSound } from '../assert-sound.ts'
import type { Check, Subject } from '../check.ts'
import type { PlainResponse } from '../plain-response.ts'
import { agreedOutcome } from '../readings.ts'
import { plainResponse, type ResponseFacts } from '../respond.ts'
import {
  type FailureSample,
  failureSamples,
  shapeFailures,
  typicalFailures,
  writesAlike,
} from '../samples.ts'

/** A documented code decides before the HTTP status does, however it's spelled. */
export const codeDecides: Check = (subject) => [
  ...typicalFailures(subject)
    .filter(isNotEmpty)
    .flatMap((sample) =>
      [200, 400, 404, 418, 429, 500, 503].map((status) => ({
        title: `${sample.title} under HTTP ${status}`,
        run: () => assertReason(subject, sample, { ...sample.response, status }),
      })),
    ),
  ...shapeFailures(subject)
    .filter(isNotEmpty)
    .flatMap((sample) =>
      [200, 404, 503].map((status) => ({
        title: `${sample.title} under HTTP ${status}, handed over in every way`,
        run: async () => void (await agreedOutcome(subject, { ...sample.response, status })),
      })),
    ),
  ...shapeFailures(subject)
    .filter(({ response }) => response.body.startsWith('{'))
    .slice(0, 1)
    .map((sample) => ({
      title: `${sample.title} beside a value nested 100,000 deep`,
      run: () => assertReason(subject, sample, withDeepValue(sample.response)),
    })),
  ...failureSamples(subject).flatMap((sample) =>
    spellingsOf(subject, sample.facts).map((code) => ({
      title: `${sample.title} as ${JSON.stringify(code)}`,
      run: () => assertReason(subject, sample, plainResponse(subject.respond, { ...sample.facts, code })),
    })),
  ),
]

function assertReason(subject: Subject, { failure, facts }: FailureSample, response: PlainResponse): void {
  const outcome = subject.adapter.classify(response)
  assertSound(outcome, subject)
  assert.ok(!outcome.ok, 'A documented code of failure is a failure')
  assert.equal(outcome.fault.reason, failure.reason)
  assert.equal(outcome.fault.status, response.status)
  assert.equal(outcome.fault.code, facts.code, 'The code is shown as documented')
}

function withDeepValue(response: PlainResponse): PlainResponse {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  return { ...response, body: `${response.body.slice(0, -1)},"faultline":${deep}}` }
}

function isNotEmpty({ response }: FailureSample): boolean {
  return response.body !== ''
}

/** The decimal string of a number, and other letter case; none that the vendor's format makes into the same body. */
function spellingsOf(subject: Subject, facts: ResponseFacts): (string | number)[] {
  const { code } = facts
  if (code === undefined) return []
  const spellings = typeof code === 'number' ? [`${code}`] : [code.toUpperCase(), code.toLowerCase()]
  return spellings.filter((each) => each !== code && !writesAlike(subject, facts, { ...facts, code: each }))
}
