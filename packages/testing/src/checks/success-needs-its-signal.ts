import assert from 'node:assert/strict'
import { assertSound } from '../assert-sound.ts'
import type { Case, Check, Subject, SuccessSignal } from '../check.ts'
import { leavesOf, withoutLeaf } from '../leaves.ts'
import { agreedOutcome } from '../readings.ts'
import { successSample } from '../samples.ts'
import { foreignJson, notices, pages } from '../tables/pages.ts'
import { parsedBodies } from '../tables/parsed-bodies.ts'

/** A response under a 2xx status is a success only by the vendor's own sign of it: never a page, never what is not its. */
export const successNeedsItsSignal: Check = (subject) => {
  const { success = 'signal' } = subject
  return [
    ...foreign.map(({ title, body, unless }) => ({
      title: `${title} under HTTP 200${unless.includes(success) ? ' may be one' : ' isn’t a success'}`,
      run: async () => {
        const outcome = await agreedOutcome(subject, { status: 200, body })
        assertSound(outcome, subject)
        if (!unless.includes(success)) assert.ok(!outcome.ok, passes)
      },
    })),
    ...(success === 'json' ? [] : parsedBodies)
      .filter(({ body }) => success === 'signal' || !isText(body()))
      .map(({ title, body }) => ({
        title: `${title}, already parsed, under HTTP 200 isn’t a success`,
        run: () => assert.ok(!subject.adapter.classify({ status: 200, body: body() }).ok, passes),
      })),
    success === 'signal' ? signalCase(subject) : honestCase(subject, success),
  ]
}

const hint = "If the vendor has no flag or code of success, pass success: 'json' (or 'text')."
const passes = `It passes for a success. ${hint}`

/** Bytes are text too. */
function isText(body: unknown): boolean {
  return typeof body === 'string' || ArrayBuffer.isView(body)
}

interface Foreign {
  readonly title: string
  readonly body: string | Uint8Array<ArrayBuffer>
  /** For which vendors it looks like a success. */
  readonly unless: readonly SuccessSignal[]
}

const foreign: readonly Foreign[] = [
  ...pages.map(({ title, response: { body } }) => ({ title, body, unless: [] })),
  ...[...notices.map(({ response }) => response.body), 'OK', 'null null', 'a=1'].map(
    (body): Foreign => ({ title: JSON.stringify(body), body, unless: ['text'] }),
  ),
  ...['', ' \n'].map((body): Foreign => ({ title: JSON.stringify(body), body, unless: ['json'] })),
  ...foreignJson.map(
    (body): Foreign => ({ title: body, body, unless: body.startsWith('{') ? ['json'] : ['json', 'text'] }),
  ),
]

function signalCase(subject: Subject): Case {
  const { response } = successSample(subject)
  return {
    title: 'the success without its signal isn’t one',
    run: () => {
      const bodies = leavesOf(response.body).map(({ path }) => withoutLeaf(response.body, path))
      const isNeeded = bodies.some((body) => !subject.adapter.classify({ ...response, body }).ok)
      assert.ok(isNeeded, `No field of the success is needed. ${hint}`)
    },
  }
}

/** Who claims that any JSON or text is a success must mean it, because less is then tried. */
function honestCase({ adapter }: Subject, success: 'json' | 'text'): Case {
  return {
    title: `any ${success} under HTTP 200 is a success, as declared`,
    run: () => {
      const body = success === 'json' ? '{"faultline":7}' : 'faultline,7\n'
      assert.ok(adapter.classify({ status: 200, body }).ok, 'It has a signal after all')
    },
  }
}
