import assert from 'node:assert/strict'
import { assertSound } from '../assert-sound.ts'
import type { Case, Check, Subject } from '../check.ts'
import { isTyped, leavesOf, withLeaf } from '../leaves.ts'
import type { PlainResponse } from '../plain-response.ts'
import { plainResponse } from '../respond.ts'
import { carries, type FailureSample, typicalFailures } from '../samples.ts'

/** The message is the vendor's text; if it sent none, its code or the status, and never words that it didn't send. */
export const messageIsTheVendors: Check = (subject) =>
  typicalFailures(subject).flatMap((sample) => [
    {
      title: `${sample.title} without a message has its code, or its status`,
      run: () => assertPlain(subject, sample, bare(subject, sample)),
    },
    ...(carries(subject, 'message') ? sentCases(subject, sample) : []),
  ])

const sent = 'Nobody but the vendor would write this.'
const notTexts = ['7', '{}', '["no"]', 'null', 'true']

function sentCases(subject: Subject, sample: FailureSample): Case[] {
  const response = plainResponse(subject.respond, { ...sample.facts, message: sent })
  const places = leavesOf(response.body).filter(({ value }) => value === sent)
  return [
    {
      title: `${sample.title} with a message has that message`,
      run: () => {
        const outcome = subject.adapter.classify(response)
        assert.equal(outcome.ok || outcome.fault.message, sent)
      },
    },
    ...[...(isTyped(response.body) ? notTexts : []), '""', '" \\n"'].map((raw) => ({
      title: `${sample.title} with ${raw} for a message has its code, or its status`,
      run: () => {
        const label = JSON.stringify(sample.facts.label ?? '')
        const body = places.reduce((changed, { path }) => withLeaf(changed, path, raw), response.body)
        // The vendor's own name of the failure may stand in the body too, and is then what it sent.
        return label !== '""' && body.includes(label)
          ? undefined
          : assertPlain(subject, sample, { ...response, body })
      },
    })),
  ]
}

function bare({ respond }: Subject, { facts }: FailureSample): PlainResponse {
  const { ok, status, code, subcode } = facts
  return plainResponse(respond, { ok, status, code, subcode })
}

function assertPlain(subject: Subject, { facts }: FailureSample, response: PlainResponse): void {
  const outcome = subject.adapter.classify(response)
  assertSound(outcome, subject)
  if (outcome.ok) {
    assert.equal(facts.code, undefined, 'A documented code is a failure')
    return
  }
  const { message, code, status } = outcome.fault
  assert.equal(message, `${code ?? `HTTP ${status}`}`)
}
