import assert from 'node:assert/strict'
import { categories, type FailureEntry, type Fault, isVendorError, type Outcome } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import type { Case, Check, Subject } from '../check.ts'
import { type DocumentedFixture, failureFixtures } from '../documented-fixtures.ts'
import { type Fixture, reasonOf } from '../fixture.ts'
import { agreedOutcome } from '../readings.ts'
import { responseOf } from '../response-of.ts'
import { disguises } from '../tables/disguises.ts'

/** Every entry decodes to itself from its fixtures, in every way an answer can be handed over. */
export const entriesDecode: Check = (subject) => [
  ...successes(subject).flatMap(([name, fixture]) => successCases(subject, name, fixture)),
  ...failureFixtures(subject).flatMap((documented) => failureCases(subject, documented)),
]

function successes({ fixtures }: Subject): [string, Fixture][] {
  return Object.entries(fixtures).filter(([name]) => reasonOf(name) === 'SUCCESS')
}

function successCases(subject: Subject, name: string, fixture: Fixture): Case[] {
  return disguisesOf(fixture).map(([how, answer]) => ({
    title: `${name} is a success${how}`,
    run: async () => {
      const outcome = await agreedOutcome(subject, answer)
      assertSound(outcome, subject)
      assert.ok(outcome.ok, `It decoded to ${JSON.stringify(outcome)}`)
    },
  }))
}

function failureCases(subject: Subject, { name, fixture, entry }: DocumentedFixture): Case[] {
  return [
    ...disguisesOf(fixture).map(([how, answer]) => ({
      title: `${name} decodes to itself${how}`,
      run: async () => {
        const outcome = await agreedOutcome(subject, answer)
        assertSound(outcome, subject)
        assertIs(outcome, entry, fixture, subject)
      },
    })),
    {
      title: `${name} is thrown by decodeOrThrow, or by the stream it gives`,
      run: () => assertThrown(subject, fixture, entry),
    },
  ]
}

function disguisesOf(fixture: Fixture): [string, Fixture][] {
  return [
    ['', fixture],
    ...disguises.map(({ title, disguise }): [string, Fixture] => [` ${title}`, disguise(fixture)]),
  ]
}

function assertIs(
  outcome: Outcome<unknown>,
  entry: FailureEntry,
  fixture: Fixture,
  { adapter }: Subject,
): void {
  assert.ok(!outcome.ok, 'It decoded to a success')
  const { fault } = outcome
  const traits = categories[entry.category]
  const expected: Partial<Fault> = {
    reason: entry.reason,
    status: fixture.status,
    category: entry.category,
    origin: traits.origin,
    retryable: entry.retryable ?? traits.retryable,
    processed: entry.processed ?? traits.processed,
    docsUrl: entry.docsUrl ?? adapter.catalogue.docsUrl,
  }
  for (const [field, value] of Object.entries(expected))
    assert.equal(fault[field as keyof Fault], value, `${field} of the fault`)
  if (fault.decidedBy === 'status')
    assert.equal(fault.code, undefined, 'Only without a code does the status decide')
  else assert.equal(fault.code, entry.code, 'code of the fault')
}

async function assertThrown({ adapter }: Subject, fixture: Fixture, entry: FailureEntry): Promise<void> {
  let thrown: unknown
  try {
    const value = await adapter.decodeOrThrow<unknown>(responseOf(fixture))
    if (value instanceof ReadableStream) await new Response(value).text()
  } catch (error) {
    thrown = error
  }
  assert.ok(isVendorError(thrown), `It threw ${String(thrown)}`)
  assert.ok(adapter.isError(thrown), 'isError knows the error of its own adapter')
  assert.equal(thrown.fault.reason, entry.reason)
}
