import assert from 'node:assert/strict'
import { assertSound } from '../assert-sound.ts'
import type { Case, Check, Subject } from '../check.ts'
import { nodesOf, withoutNode } from '../leaves.ts'
import { agreedOutcome } from '../readings.ts'
import { successSample } from '../samples.ts'
import { looksLikeSuccess, plainSuccesses } from '../success-signals.ts'
import { foreignJson, notices, pages } from '../tables/pages.ts'
import { parsedBodies } from '../tables/parsed-bodies.ts'

/** A response under a 2xx status is a success only by the vendor's own sign of it: never a page, never what is not its. */
export const successNeedsItsSignal: Check = (subject) => {
  const { success = 'signal' } = subject
  const mayBe = looksLikeSuccess[success]
  return [
    ...foreign.map(({ title, body }) => ({
      title: `${title} under HTTP 200${mayBe(body) ? ' may be one' : ' isn’t a success'}`,
      run: async () => {
        const outcome = await agreedOutcome(subject, { status: 200, body })
        assertSound(outcome, subject)
        if (!mayBe(body)) assert.ok(!outcome.ok, passes)
      },
    })),
    ...parsedBodies
      .filter(({ body }) => !mayBe(body()))
      .map(({ title, body }) => ({
        title: `${title}, already parsed, under HTTP 200 isn’t a success`,
        run: () => assert.ok(!subject.adapter.classify({ status: 200, body: body() }).ok, passes),
      })),
    ...(success === 'signal' || success === 'data' ? [signalCase(subject)] : []),
    ...(success === 'signal' ? [] : [honestCase(subject, success)]),
  ]
}

const hint =
  "If the vendor has no flag or code of success, pass success: 'json', 'text', 'data', 'xml' or 'any'."
const passes = `It passes for a success. ${hint}`

const foreign: readonly { readonly title: string; readonly body: string | Uint8Array<ArrayBuffer> }[] = [
  ...pages.map(({ title, response: { body } }) => ({ title, body })),
  ...[...notices.map(({ response }) => response.body), 'OK', 'null null', 'a=1', '', ' \n'].map((body) => ({
    title: JSON.stringify(body),
    body,
  })),
  ...foreignJson.map((body) => ({ title: body, body })),
]

function signalCase(subject: Subject): Case {
  const { response } = successSample(subject)
  return {
    title: 'the success without its signal isn’t one',
    run: () => {
      const inside = nodesOf(response.body).filter(({ path }) => path.length > 0)
      const bodies = inside.map(({ path }) => withoutNode(response.body, path))
      const isNeeded = bodies.some((body) => !subject.adapter.classify({ ...response, body }).ok)
      assert.ok(isNeeded, `No field of the success is needed. ${hint}`)
    },
  }
}

/** Who claims that any JSON or text is a success must mean it, because less is then tried. */
function honestCase({ adapter }: Subject, success: keyof typeof plainSuccesses): Case {
  const body = plainSuccesses[success]
  return {
    title: `${body.trim()} under HTTP 200 is a success, as declared`,
    run: () => assert.ok(adapter.classify({ status: 200, body }).ok, 'It has a signal after all'),
  }
}
