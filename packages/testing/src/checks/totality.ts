import assert from 'node:assert/strict'
import type { ResponseSnapshot } from '@faultline/core'
import fc from 'fast-check'
import { assertSound } from '../assert-sound.ts'
import type { Case, Check, Subject } from '../check.ts'
import { decoded } from '../decoded.ts'
import { leavesOf, withLeaf } from '../leaves.ts'
import { assertSame } from '../readings.ts'
import { shapeSamples } from '../samples.ts'
import { watchedResponse } from '../watched-response.ts'

/** Whatever is passed, there is an outcome, always the same one, and it's sound. */
export const totality: Check = (subject) => [
  ...inParts('classify of anything', () =>
    fc.assert(
      fc.property(snapshots(subject), (snapshot) => {
        const outcome = subject.adapter.classify(snapshot)
        assertSound(outcome, subject)
        assertSame(subject.adapter.classify(snapshot), outcome, 'The second time differs from the first')
      }),
      { numRuns: 10 },
    ),
  ),
  ...inParts('decode of any body in any chunks is classify of the whole', () =>
    fc.assert(
      fc.asyncProperty(
        texts(subject),
        fc.integer({ min: 200, max: 599 }),
        fc.integer({ min: 1, max: 64 }),
        async (body, status, size) => {
          fc.pre(![204, 205, 304].includes(status))
          const bytes = new TextEncoder().encode(body)
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.slice(at * size, (at + 1) * size),
          )
          const outcome = await decoded(subject, watchedResponse({ status }, chunks).response)
          assertSound(outcome, subject)
          const whole = subject.adapter.classify({ status, body: bytes, headers: {} })
          assertSame(outcome, whole, 'The chunks decide')
        },
      ),
      { numRuns: 8 },
    ),
  ),
  ...inParts('decode of anything thrown', () =>
    fc.assert(
      fc.asyncProperty(fc.anything(), async (thrown) => {
        const outcome = await decoded(subject, Promise.reject(thrown))
        assertSound(outcome, subject)
        assert.ok(!outcome.ok)
        assert.equal(subject.adapter.isError(thrown), false)
      }),
      { numRuns: 8 },
    ),
  ),
]

/** A property in parts of a few runs each, so that a sample of the cases is some of them. */
function inParts(title: string, run: Case['run']): Case[] {
  return Array.from({ length: 25 }, (_, index) => ({ title: `${title}, ${index + 1}`, run }))
}

function snapshots(subject: Subject): fc.Arbitrary<ResponseSnapshot> {
  return fc.record({
    status: fc.oneof(fc.constantFrom(200, 204, 400, 401, 403, 404, 429, 500, 503), fc.integer(), fc.double()),
    headers: fc.dictionary(
      fc.oneof(
        fc.constantFrom('retry-after', 'Date', 'RateLimit', 'X-RateLimit-Reset', 'x-request-id'),
        fc.string(),
      ),
      fc.oneof(
        fc.string(),
        fc.nat().map(String),
        fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
        fc.anything(),
      ),
    ),
    body: fc.oneof(texts(subject), texts(subject).map(jsonOrText), fc.uint8Array(), fc.anything()),
    receivedAt: fc.nat(),
  })
}

/** Any characters, halves of characters too; fast-check's own table of all of them takes a second to build. */
const anyText = fc.uint16Array({ maxLength: 50 }).map((units) => String.fromCharCode(...units))

/** Arbitrary texts, arbitrary JSON, and the vendor's own bodies with arbitrary JSON in one place or cut off at any point. */
function texts(subject: Subject): fc.Arbitrary<string> {
  const bodies = shapeSamples(subject).map(({ response }) => response.body)
  const own = fc.constantFrom(...bodies)
  const changed = fc.record({ body: own, place: fc.nat(), raw: fc.json() }).map(({ body, place, raw }) => {
    const leaves = leavesOf(body)
    const leaf = leaves[place % leaves.length]
    return leaf ? withLeaf(body, leaf.path, raw) : body
  })
  const cut = fc.record({ body: own, end: fc.nat(200) }).map(({ body, end }) => body.slice(0, end))
  return fc.oneof(anyText, fc.json(), own, changed, cut)
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
