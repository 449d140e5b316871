import assert from 'node:assert/strict'
import { categoryOfStatus, type Fault } from '@faultline/core'
import { failuresOf, isSuccessStatus } from '@faultline/core/adapter'
import { assertSound } from '../assert-sound.ts'
import type { Case, Check, Subject } from '../check.ts'
import { agreedOutcome } from '../readings.ts'
import { plainResponse, type ResponseFacts } from '../respond.ts'
import { carries, writesAlike } from '../samples.ts'
import { codesLikeStatuses, unknownCodes } from '../tables/codes.ts'

/**
 * A code, subcode or family that isn't documented stays so, even if it's called `constructor`, and is kept as sent. It
 * leaves the decision to the status, and its own digits are never read as one.
 */
export const unknownCodesAreKept: Check = (subject) => [
  ...[...unknownCodes, ...codesLikeStatuses]
    .filter((code) => carries(subject, 'code') && !isListed(subject, code))
    .flatMap((code) =>
      [200, 418, 429, 503].map((status) =>
        keptCase(subject, `the code ${JSON.stringify(code)} under HTTP ${status}`, {
          ok: false,
          status,
          code,
        }),
      ),
    ),
  ...['no_such_subcode', 'constructor', '404']
    .filter(() => carries(subject, 'subcode'))
    .map((subcode) => {
      const facts = { ok: false, status: 418, code: 'no_such_code', subcode }
      return keptCase(subject, `the subcode ${JSON.stringify(subcode)}`, facts)
    }),
  ...['no_such_family', 'constructor', '__proto__']
    .filter(() => carries(subject, 'family'))
    .map((family) => {
      const facts = { ok: false, status: 418, code: 'no_such_code', family }
      return keptCase(subject, `the family ${JSON.stringify(family)}`, facts)
    }),
]

function keptCase(subject: Subject, title: string, facts: ResponseFacts): Case {
  return {
    title,
    run: async () => {
      const response = plainResponse(subject.respond, facts)
      // How it's handed over doesn't depend on the status: once for each code is enough.
      const outcome =
        response.status === 418 ? await agreedOutcome(subject, response) : subject.adapter.classify(response)
      assertSound(outcome, subject)
      // Under a success status, what looks like a code may be part of the vendor's data.
      if (outcome.ok) return assert.ok(isSuccessStatus(response.status), 'An error status isn’t a success')
      const { fault } = outcome
      assert.equal(fault.documented, false, `${fault.reason} documents no such code`)
      for (const name of ['code', 'subcode', 'family'] as const)
        if (facts[name] !== undefined)
          assert.equal(fault[name], asSent(subject, facts, name, fault[name]), `${name} as sent`)
      assertOfStatus(fault, response.status)
    },
  }
}

/** Where digits can't be told from a number, either is as sent. */
function asSent(
  subject: Subject,
  facts: ResponseFacts,
  name: 'code' | 'subcode' | 'family',
  found: unknown,
): unknown {
  const digits = `${facts[name]}`
  return writesAlike(subject, facts, { ...facts, [name]: digits }) && `${found}` === digits
    ? found
    : facts[name]
}

function assertOfStatus({ category, decidedBy }: Fault, status: number): void {
  if (decidedBy === 'family') return // a reader may take the family from the code
  if (isSuccessStatus(status)) assert.match(category, /^(?:unknown|malformed_response)$/)
  else assert.equal(category, categoryOfStatus(status))
}

function isListed({ adapter: { catalogue } }: Subject, code: string | number): boolean {
  const listed = [catalogue.success.code, ...failuresOf(catalogue).flatMap(({ codes }) => codes)]
  // A vendor may take a whole range for success, as long as the documented one is in it.
  const isLikeSuccess = `${code}`.startsWith('2') && `${catalogue.success.code}`.startsWith('2')
  return isLikeSuccess || listed.some((each) => `${each}`.toLowerCase() === `${code}`.toLowerCase())
}
