import assert from 'node:assert/strict'
import type { Outcome } from '@faultline/core'
import { failuresOf } from '@faultline/core/adapter'
import { assertEmptyDecides, assertUndocumented } from '../assert-status-decides.ts'
import type { Case, Check, Subject } from '../check.ts'
import { statusOf } from '../facts-of.ts'
import { agreedOutcome } from '../readings.ts'
import { plainResponse } from '../respond.ts'
import { carries } from '../samples.ts'
import { foreignJson, notices, pages } from '../tables/pages.ts'

/**
 * A status means a documented failure by itself only if the catalogue says `statusAlone`, and then only for an empty
 * body or one in the vendor's format that has neither a code nor a family. A gateway's page is never the vendor's.
 */
export const statusAlone: Check = (subject) => [
  ...statusesOf(subject).flatMap((status) => [
    {
      title: `an empty body under HTTP ${status}`,
      run: async () => {
        for (const body of ['', ' \r\n'])
          assertEmptyDecides(await agreedOutcome(subject, { status, body }), status, subject)
      },
    },
    {
      title: `a gateway’s pages and notices under HTTP ${status} aren’t the vendor’s`,
      run: () => {
        for (const { response } of [...pages.filter(isGateways), ...notices])
          assertUndocumented(subject.adapter.classify({ ...response, status }), status, subject)
      },
    },
    {
      title: `other people’s JSON under HTTP ${status} isn’t the vendor’s`,
      run: () => {
        for (const body of foreignJson.filter((each) => !isFlag(each)))
          assertNotAlone(subject.adapter.classify({ status, body }))
      },
    },
  ]),
  ...failuresOf(subject.adapter.catalogue)
    .filter((failure) => failure.statusAlone !== undefined)
    .flatMap((failure) => ownFormatCases(subject, failure.reason, failure.statusAlone!)),
]

function ownFormatCases(subject: Subject, reason: string, status: number): Case[] {
  const outcomeOf = (facts: { code?: string; family?: string }) =>
    agreedOutcome(subject, { ...plainResponse(subject.respond, { ok: false, status, ...facts }), status })
  const isFormat = formatNeedsNoCode(subject)
  return [
    {
      title: `HTTP ${status} without a code in the vendor’s format is ${isFormat ? reason : 'undocumented'}`,
      run: async () => {
        const outcome = await outcomeOf({})
        assert.ok(!outcome.ok)
        assert.equal(outcome.fault.reason, isFormat ? reason : undefined)
      },
    },
    ...(['code', 'family'] as const)
      .filter((fact) => carries(subject, fact))
      .map((fact) => ({
        title: `HTTP ${status} with an unknown ${fact} isn’t ${reason}`,
        run: async () => assertNotAlone(await outcomeOf({ [fact]: 'no_such_one' })),
      })),
  ]
}

/** Whether a body without a code is in the vendor's format: then it's a failure that nothing explains under a 200. */
function formatNeedsNoCode({ adapter, respond }: Subject): boolean {
  const { headers, body } = plainResponse(respond, { ok: false, status: 200 })
  const outcome = adapter.classify({ status: 200, headers, body })
  return body === '' || (!outcome.ok && outcome.fault.category !== 'malformed_response')
}

function assertNotAlone(outcome: Outcome<unknown>): void {
  assert.ok(!outcome.ok, 'An error status isn’t a success')
  assert.notEqual(
    outcome.fault.decidedBy === 'status' && outcome.fault.documented,
    true,
    'It became documented',
  )
}

/** The error statuses of the catalogue. */
function statusesOf({ adapter }: Subject): number[] {
  const failures = failuresOf(adapter.catalogue)
  const statuses = failures.flatMap((failure) => [statusOf(failure), failure.statusAlone ?? 400])
  return [...new Set(statuses)].filter((status) => status >= 300)
}

function isGateways({ title }: { readonly title: string }): boolean {
  return !/XML|SOAP/.test(title) // which may be the format of a vendor
}

function isFlag(body: string): boolean {
  return /^\{"(?:ok|status|success)":false\}$/.test(body)
}
