import assert from 'node:assert/strict'
import type { HeadersLike } from '@faultline/core'
import { failuresOf } from '@faultline/core/adapter'
import { assertSound } from '../assert-sound.ts'
import type { Check, Subject } from '../check.ts'
import { decoded } from '../decoded.ts'
import type { PlainResponse } from '../plain-response.ts'
import { responseOf } from '../response-of.ts'
import { failureSamples } from '../samples.ts'
import { brokenHeaders, headerForms } from '../tables/header-forms.ts'
import { limitWaits, receivedAt, retryWaits, type Wait } from '../tables/waits.ts'

/**
 * What the vendor asks to wait is read from every header that says it, in every form, and nothing else is taken for it.
 * The headers of a rate limit count only for a fault that is one.
 */
export const waitsAreRead: Check = (subject) => [
  ...[...retryWaits, ...limitWaits].map((wait) => ({
    title: `${show(wait)} asks for ${wait.ms} ms`,
    run: () => assertWait(subject, rateLimited(subject), wait),
  })),
  ...retryWaits.map((wait) => ({
    title: `${show(wait)} beside a 503 asks for ${wait.ms} ms`,
    run: () => assertWait(subject, unavailable, wait),
  })),
  ...limitWaits.map(({ headers }) => ({
    title: `${show({ headers })} beside a 503 asks for nothing`,
    run: () => assertWait(subject, unavailable, { headers, ms: undefined }),
  })),
  ...brokenHeaders.map(({ title, headers }) => ({
    title: `${title} for headers asks for nothing`,
    run: () => assert.equal(waitOf(subject, unavailable, headers() as HeadersLike), undefined),
  })),
]

async function assertWait(
  subject: Subject,
  sent: PlainResponse,
  { headers: asking, ms }: Wait,
): Promise<void> {
  // The vendor may have its code in a header.
  const headers = { ...sent.headers, ...asking }
  for (const form of headerForms)
    assert.equal(waitOf(subject, sent, form.of(headers)), ms, `classify with headers as ${form.title}`)
  // The response's own date stands for the moment of receipt, which can't be passed to decode.
  const dated = { date: new Date(receivedAt).toUTCString(), ...headers }
  const outcome = await decoded(subject, responseOf({ ...sent, headers: dated }))
  assertSound(outcome, subject)
  const isUnclear = headers['date'] === 'yesterday'
  if (!isUnclear) assert.equal(outcome.ok || outcome.fault.retryAfterMs, ms, 'decode')
}

function waitOf(subject: Subject, { status, body }: PlainResponse, headers: HeadersLike): number | undefined {
  const outcome = subject.adapter.classify({ status, headers, body, receivedAt })
  assertSound(outcome, subject)
  assert.ok(!outcome.ok, 'A failure stays one, whatever its headers')
  return outcome.fault.retryAfterMs
}

const unavailable: PlainResponse = { status: 503, body: '<html>503</html>' }

/** The vendor's own rate limit if it documents one without a fixed wait, else a gateway's. */
function rateLimited(subject: Subject): PlainResponse {
  const limits = failuresOf(subject.adapter.catalogue).filter(
    ({ category, retryAfterMs }) => category === 'rate_limited' && retryAfterMs === undefined,
  )
  const own = failureSamples(subject).find(({ failure }) => failure.reason === limits[0]?.reason)
  return own?.response ?? { status: 429, body: '<html>429</html>' }
}

function show({ headers }: Pick<Wait, 'headers'>): string {
  return JSON.stringify(headers).slice(0, 100)
}
