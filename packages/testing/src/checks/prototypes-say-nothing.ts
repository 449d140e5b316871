import assert from 'node:assert/strict'
import type { Outcome } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import type { Case, Check, Subject } from '../check.ts'
import { assertSame } from '../readings.ts'
import { type Sample, successSample, typicalFailures } from '../samples.ts'
import { spareStatus } from '../spare-status.ts'

/** Only what the vendor sent counts: neither what a body inherits nor what somebody put on every object's prototype. */
export const prototypesSayNothing: Check = (subject) => [
  ...typicalFailures(subject)
    .filter(isJsonObject)
    .flatMap((sample) => [
      unclaimed(subject, sample, 'under a key named __proto__', (body) => parse(`{"__proto__":${body}}`)),
      unclaimed(subject, sample, 'inherited', (body) => Object.create(parse(body) as object) as unknown),
    ]),
  ...[successSample(subject), ...typicalFailures(subject)].map((sample) => polluted(subject, sample)),
]

/** The status is in no catalogue: only the body could document the failure. */
function unclaimed(
  subject: Subject,
  { title, response }: Sample,
  where: string,
  hide: (body: string) => unknown,
): Case {
  return {
    title: `${title} ${where} isn’t that failure`,
    run: () => {
      const outcome = subject.adapter.classify({ status: spareStatus(subject), body: hide(response.body) })
      assertSound(outcome, subject)
      assert.ok(!outcome.ok && !outcome.fault.documented, 'It documents what the vendor didn’t send')
    },
  }
}

function polluted(subject: Subject, { title, response }: Sample): Case {
  const members = isJsonObject({ title, response }) ? (parse(response.body) as object) : {}
  return {
    title: `${title} on the prototype of all objects changes nothing`,
    run: () => {
      const { classify } = subject.adapter
      const decisions = ['{}', '[]', '{"error":{}}', '{"status":{}}', response.body].flatMap((body) =>
        [200, 418, response.status].map(
          (status) => (): Outcome<unknown> => classify({ status, headers: { ...response.headers }, body }),
        ),
      )
      for (const decide of decisions) {
        const clean = decide()
        const dirty = withPollution({ ...surroundings, ...members }, decide)
        assertSound(dirty, subject)
        assertSame(dirty, clean, 'The prototype of all objects decided')
      }
    },
  }
}

/** Beside the fields of the body itself: what headers, options, a reading or a fault might be looked up by. */
const surroundings = {
  'retry-after': '1',
  'x-request-id': 'polluted',
  documented: true,
  retryAfterMs: 1,
  requestId: 'polluted',
  receivedAt: 1,
  processed: 'yes',
  retryable: true,
  category: 'declined',
  subcode: 'polluted',
  family: 'polluted',
  items: [{}],
  at: 'polluted',
  partial: 'polluted',
  malformed: true,
  phase: 'stream',
}

/** Puts members on Object.prototype, as a careless merge does, for the time of one synchronous decision. */
function withPollution<T>(members: object, decide: () => T): T {
  const fresh = Object.entries(members).filter(([name]) => !(name in Object.prototype))
  try {
    for (const [name, value] of fresh)
      Object.defineProperty(Object.prototype, name, {
        value,
        configurable: true,
        enumerable: true,
        writable: true,
      })
    return decide()
  } finally {
    for (const [name] of fresh) Reflect.deleteProperty(Object.prototype, name)
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function isJsonObject({ response }: Sample): boolean {
  const value = parse(response.body)
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
