import assert from 'node:assert/strict'
import { isSuccessStatus } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import { assertStatusDecides } from '../assert-status-decides.ts'
import type { Check, Subject } from '../check.ts'
import { decoded } from '../decoded.ts'
import { type DocumentedFixture, failureFixtures } from '../documented-fixtures.ts'
import { leavesOf } from '../leaves.ts'
import { repeated, watchedResponse } from '../watched-response.ts'

const mebibyte = 2 ** 20

/** However long a body is, only so much of it is read; then it is cancelled, and the status decides. */
export const bodiesAreBounded: Check = (subject) => [
  ...['a', '{"errors":[', '[', ' '].flatMap((text) => [
    {
      title: `an endless body of ${JSON.stringify(text)} under an error status is cancelled after 1 MiB`,
      run: () => endless(subject, text, 503, undefined, 1.2 * mebibyte),
    },
    {
      title: `an endless body of ${JSON.stringify(text)} under HTTP 200 is cancelled after the caller’s own cap`,
      run: () => endless(subject, text, 200, 10_000, 80_000),
    },
  ]),
  ...failureFixtures(subject)
    .filter(({ fixture }) => leavesOf(fixture.body).length > 0)
    .slice(0, 1)
    .flatMap((documented) => [
      { title: `${documented.name} as long as the cap is read`, run: () => padded(subject, documented, 0) },
      {
        title: `${documented.name} one byte longer than the cap is not`,
        run: () => padded(subject, documented, 1),
      },
      {
        title: `${documented.name} in characters of several bytes counts bytes`,
        run: () => padded(subject, documented, 1, '\u3000'),
      },
    ]),
]

async function endless(
  subject: Subject,
  text: string,
  status: number,
  maxBodyBytes: number | undefined,
  most: number,
): Promise<void> {
  const chunk = text.repeat(4096 / text.length)
  // Some times more than is allowed, so that a reader without a cap comes to an end too.
  const watched = watchedResponse({ status }, repeated(chunk, Math.ceil((4 * most) / chunk.length)))
  const outcome = await subject.adapter.decode<unknown>(watched.response, { maxBodyBytes })
  assertSound(outcome, subject)
  // A stream that nobody has read yet is not bounded but given up.
  if (outcome.ok && outcome.value instanceof ReadableStream) await outcome.value.cancel()
  assert.ok(watched.cancelled(), 'The body is still open, or was read to its end')
  assert.ok(watched.sent() <= most, `${watched.sent()} bytes were read`)
  if (!isSuccessStatus(status)) assertStatusDecides(outcome, status, subject)
}

async function padded(
  subject: Subject,
  { fixture, entry }: DocumentedFixture,
  over: number,
  pad = ' ',
): Promise<void> {
  const cap = 10_000
  const size = new TextEncoder().encode(fixture.body).length
  const unit = new TextEncoder().encode(pad).length
  const body = fixture.body + pad.repeat(Math.ceil((cap - size + over) / unit))
  const outcome = await decoded(subject, new Response(body, { status: 418 }), { maxBodyBytes: cap })
  if (over > 0) return assertStatusDecides(outcome, 418, subject)
  assert.ok(!outcome.ok)
  assert.equal(outcome.fault.reason, entry.reason)
}
