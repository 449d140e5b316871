import assert from 'node:assert/strict'
import { assertSound } from '../assert-sound.ts'
import type { Case, Check, Subject } from '../check.ts'
import { decoded } from '../decoded.ts'
import { failureFixtures } from '../documented-fixtures.ts'
import type { Fixture } from '../fixture.ts'
import { leavesOf, withLeaf } from '../leaves.ts'
import { printed } from '../printed.ts'
import { secret, tellingTexts } from '../tables/secrets.ts'

/** No secret of the exchange can be read from a fault or its error, however they are printed. */
export const nothingLeaks: Check = (subject) => [
  ...failureFixtures(subject).map(({ name, fixture }) => ({
    title: `${name} tells none of its headers`,
    run: () => assertSilent(subject, { ...fixture, headers: { ...fixture.headers, ...tellingHeaders } }),
  })),
  ...failureFixtures(subject)
    .slice(0, 2)
    .flatMap(({ name, fixture }) =>
      leavesOf(fixture.body).flatMap(({ path }) =>
        tellingTexts.map((text) => ({
          title: `${name} does not pass on ${text.trim().slice(0, 60)} from its ${path.join('.')}`,
          run: () =>
            assertSilent(subject, { ...fixture, body: withLeaf(fixture.body, path, JSON.stringify(text)) }),
        })),
      ),
    ),
  ...tellingTexts.flatMap((text) => [pageCase(subject, text), rejectionCase(subject, text)]),
]

const tellingHeaders: Fixture['headers'] = {
  authorization: `Bearer ${secret}`,
  'proxy-authorization': `Basic ${secret}`,
  'x-api-key': secret,
  'www-authenticate': `Bearer realm="${secret}"`,
  location: `https://user:${secret}@vendor.example/?token=${secret}`,
  'x-request-id': `eyJ.${secret}`,
  'x-correlation-id': `Bearer ${secret}`,
  'retry-after': secret,
  'x-ratelimit-reset': secret,
}

async function assertSilent(
  subject: Subject,
  { status, headers, body }: Omit<Fixture, 'source'>,
): Promise<void> {
  const response = new Response(body, { status, headers })
  const outcome = await decoded(subject, response.clone())
  assertSound(outcome, subject)
  if (outcome.ok) return
  assertKept(printed(outcome.fault))
  const thrown = await subject.adapter
    .decodeOrThrow<unknown>(response)
    .then(unread, (error: unknown) => error)
  if (thrown !== undefined) assertKept(printed(outcome.fault, thrown))
}

function pageCase(subject: Subject, text: string): Case {
  return {
    title: `a page that echoes ${text.trim().slice(0, 60)} tells nothing of it`,
    run: () =>
      assertSilent(subject, {
        status: 502,
        headers: tellingHeaders,
        body: `<html><pre>POST /\n${text}</pre></html>`,
      }),
  }
}

function rejectionCase(subject: Subject, text: string): Case {
  return {
    title: `a call that rejects with ${text.trim().slice(0, 60)} tells nothing of it`,
    run: async () => {
      const cause = new TypeError('fetch failed', { cause: new Error(text) })
      for (const rejection of [new TypeError(`Failed to parse URL from ${text}`), cause, text]) {
        const outcome = await decoded(subject, Promise.reject(rejection))
        assert.ok(!outcome.ok)
        // The cause itself is the caller's own error, and kept as it is.
        assertKept(printed(outcome.fault))
      }
    },
  }
}

/** A stream that was given instead of an error is left to whoever reads it. */
async function unread(value: unknown): Promise<undefined> {
  if (value instanceof ReadableStream) await value.cancel()
}

function assertKept(text: string): void {
  const at = text.indexOf(secret)
  assert.equal(at, -1, `It tells the secret: …${text.slice(Math.max(0, at - 40), at + 40)}…`)
}
