import assert from 'node:assert/strict'
import { isSuccessStatus } from '@faultline/core/adapter'
import { assertSound } from '../assert-sound.ts'
import { assertUndocumented } from '../assert-status-decides.ts'
import type { Check, Subject } from '../check.ts'
import { decoded } from '../decoded.ts'
import { leavesOf } from '../leaves.ts'
import { type FailureSample, typicalFailures } from '../samples.ts'
import { spareStatus } from '../spare-status.ts'
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
  ...typicalFailures(subject)
    .filter(({ response }) => leavesOf(response.body).length > 0)
    .slice(0, 1)
    .flatMap((sample) => [
      { title: `${sample.title} as long as the cap is read`, run: () => padded(subject, sample, 0) },
      { title: `${sample.title} one byte longer than the cap isn’t`, run: () => padded(subject, sample, 1) },
      {
        title: `${sample.title} in characters of several bytes counts bytes`,
        run: () => padded(subject, sample, 1, '\u3000'),
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
  // Some times more than is allowed, so that a reader without a cap ends too.
  const watched = watchedResponse({ status }, repeated(chunk, Math.ceil((4 * most) / chunk.length)))
  const outcome = await subject.adapter.decode(watched.response, { maxBodyBytes })
  assertSound(outcome, subject)
  // A stream that nobody has read yet isn't bounded but cancelled.
  if (outcome.ok && outcome.value instanceof ReadableStream) await outcome.value.cancel()
  assert.ok(watched.cancelled(), 'The body is still open, or was read to its end')
  assert.ok(watched.sent() <= most, `${watched.sent()} bytes were read`)
  if (!isSuccessStatus(status)) assertUndocumented(outcome, status, subject)
}

async function padded(
  subject: Subject,
  { response, failure }: FailureSample,
  over: number,
  pad = ' ',
): Promise<void> {
  const cap = 10_000
  const size = new TextEncoder().encode(response.body).length
  const unit = new TextEncoder().encode(pad).length
  const body = response.body + pad.repeat(Math.ceil((cap - size + over) / unit))
  const status = spareStatus(subject)
  const sent = new Response(body, { status, headers: { ...response.headers } })
  const outcome = await decoded(subject, sent, { maxBodyBytes: cap })
  if (over > 0) return assertUndocumented(outcome, status, subject)
  assert.ok(!outcome.ok)
  assert.equal(outcome.fault.reason, failure.reason)
}
