import assert from 'node:assert/strict'
import { assertSound } from '../assert-sound.ts'
import type { Case, Check, Subject } from '../check.ts'
import { decoded, thrownBy } from '../decoded.ts'
import { leavesOf, withLeaf } from '../leaves.ts'
import type { PlainResponse } from '../plain-response.ts'
import { printed } from '../printed.ts'
import { responseOf } from '../response-of.ts'
import { shapeSamples, typicalFailures } from '../samples.ts'
import { secret, tellingTexts } from '../tables/secrets.ts'

/** No secret of the exchange can be read from a fault or its error, however they are printed. */
export const nothingLeaks: Check = (subject) => [
  ...typicalFailures(subject).map(({ title, response }) => ({
    title: `${title} shows none of its headers`,
    run: () => assertSilent(subject, { ...response, headers: { ...response.headers, ...tellingHeaders } }),
  })),
  ...shapeSamples(subject)
    .slice(0, 4)
    .flatMap(({ title, response }) =>
      leavesOf(response.body).flatMap(({ path }) =>
        tellingTexts.map((text) => ({
          title: `${title} doesn’t pass on ${text.trim().slice(0, 60)} from its ${path.join('.')}`,
          run: () =>
            assertSilent(subject, { ...response, body: withLeaf(response.body, path, JSON.stringify(text)) }),
        })),
      ),
    ),
  ...tellingTexts.flatMap((text) => [pageCase(subject, text), rejectionCase(subject, text)]),
]

const tellingHeaders: NonNullable<PlainResponse['headers']> = {
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

async function assertSilent(subject: Subject, sent: PlainResponse): Promise<void> {
  const outcome = await decoded(subject, responseOf(sent))
  assertSound(outcome, subject)
  if (outcome.ok) return
  assertKept(printed(outcome.fault))
  const thrown = await thrownBy(subject, responseOf(sent))
  assertKept(printed(outcome.fault, thrown))
}

function pageCase(subject: Subject, text: string): Case {
  return {
    title: `a page that echoes ${text.trim().slice(0, 60)} shows nothing of it`,
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
    title: `a call that rejects with ${text.trim().slice(0, 60)} shows nothing of it`,
    run: async () => {
      const wrapped = new TypeError('fetch failed', { cause: new Error(text) })
      const named = Object.assign(new Error('x'), { name: text, code: text, syscall: text })
      for (const rejection of [new TypeError(`Failed to parse URL from ${text}`), wrapped, named, text]) {
        const outcome = await decoded(subject, Promise.reject(rejection))
        assert.ok(!outcome.ok)
        // The cause itself is the caller's own error, and kept as it is.
        assertKept(printed(outcome.fault))
        assertKept(printed(subject.adapter.classifyError(rejection)))
      }
    },
  }
}

function assertKept(text: string): void {
  const at = text.indexOf(secret)
  assert.equal(at, -1, `It shows the secret: …${text.slice(Math.max(0, at - 40), at + 40)}…`)
}
