import type { Category } from '@faultline/core'
import { type DocumentedFailure, failuresOf } from '@faultline/core/adapter'
import type { Decision, Subject } from './check.ts'
import { factsOf, factsOfSuccess } from './facts-of.ts'
import { leavesOf } from './leaves.ts'
import type { PlainResponse } from './plain-response.ts'
import type { RawResponse } from './readings.ts'
import { recordedOf } from './recorded.ts'
import { plainResponse, type ResponseFacts } from './respond.ts'

/** A response of the vendor's, with a name for titles. */
export interface Sample {
  readonly title: string
  readonly response: PlainResponse
}

/** The same with a body that may be bytes which aren't text. */
export interface RawSample {
  readonly title: string
  readonly response: RawResponse
}

/** A response of the vendor's that reports a documented failure. */
export interface FailureSample extends Sample {
  readonly failure: DocumentedFailure
  readonly facts: ResponseFacts
}

/** A response for every documented failure, and for each of its codes if it has several. */
export const failureSamples = onceFor((subject) =>
  failuresOf(subject.adapter.catalogue).flatMap((failure) => {
    const codes = failure.codes.length > 0 ? failure.codes : [undefined]
    return codes.map((code) => {
      const facts = { message: freeMessage(failure), ...defined(factsOf(failure, code)) }
      const title = code === failure.codes[0] ? failure.reason : `${failure.reason} as ${code}`
      return { title, failure, facts, response: plainResponse(subject.respond, facts) }
    })
  }),
)

/** The success. */
export function successSample({ adapter, respond }: Subject): Sample {
  return { title: 'the success', response: plainResponse(respond, factsOfSuccess(adapter.catalogue)) }
}

/** A response for each category in each shape of body: the other documented failures differ in their texts only. */
export const typicalFailures = onceFor((subject) =>
  firstOfEach(failureSamples(subject), (sample) => `${categoryOf(sample)} ${shapeOfSample(sample)}`),
)

/** A response for each shape of body: what doesn't depend on the category is tried with these. */
export const shapeFailures = onceFor((subject) => firstOfEach(failureSamples(subject), shapeOfSample))

/** The success, typical failures and recorded responses. */
export function typicalSamples(subject: Subject): Sample[] {
  return [successSample(subject), ...typicalFailures(subject), ...recordedSamples(subject)]
}

/** One response of each shape of body that the vendor is known to send. */
export const shapeSamples = onceFor((subject): readonly Sample[] => {
  const decisions = (subject.decisions ?? []).map(decisionSample).filter(isText)
  return firstOfEach([...typicalSamples(subject), ...decisions], ({ response }) => shapeOf(response))
})

/** The response of a row of decisions. */
export function decisionSample([title, status, body, , headers]: Decision): RawSample {
  return { title, response: { status, headers, body: sentBody(body) } }
}

/** Whether the vendor's format has a place for a fact. */
export function carries(subject: Subject, fact: 'code' | 'subcode' | 'family' | 'message'): boolean {
  const bare: ResponseFacts = { ok: false, status: 400, ...(fact !== 'code' && { code: 'no_such_code' }) }
  return !writesAlike(subject, bare, { ...bare, [fact]: 'probe' })
}

/** Whether the vendor's format doesn't tell two lists of facts apart: a number from its digits, in XML or a header. */
export function writesAlike({ respond }: Subject, some: ResponseFacts, others: ResponseFacts): boolean {
  return JSON.stringify(plainResponse(respond, some)) === JSON.stringify(plainResponse(respond, others))
}

/** Makes a list once for each subject: nearly every check asks for the same ones. */
function onceFor<Samples>(make: (subject: Subject) => Samples): (subject: Subject) => Samples {
  const made = new WeakMap<Subject, Samples>()
  return (subject) => {
    const samples = made.get(subject) ?? make(subject)
    made.set(subject, samples)
    return samples
  }
}

function recordedSamples(subject: Subject): Sample[] {
  return recordedOf(subject).map((response) => ({ title: response.note, response }))
}

/** A message that identifies nothing, unless the failure is known by the absence of one. */
function freeMessage({ codes }: DocumentedFailure): string | undefined {
  return codes.length > 0 ? 'Because.' : undefined
}

function defined(facts: ResponseFacts): ResponseFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as typeof facts
}

function shapeOfSample({ response, facts }: FailureSample): string {
  return shapeOf(response, facts.code)
}

function categoryOf({ failure }: FailureSample): Category {
  return failure.category
}

/** The fields of JSON with their types, whatever the code if a field is named by it; of other text what isn't a word. */
function shapeOf({ body }: PlainResponse, code?: string | number): string {
  const leaves = leavesOf(body)
  if (leaves.length === 0) return body.slice(0, 1000).replace(/[\w\s]+/g, 'w')
  const shapes = leaves.map(({ path, value }) => [
    path.map((name) => (name === code ? 'code' : name)),
    typeof value,
  ])
  return JSON.stringify(shapes)
}

function sentBody(body: unknown): string | Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? Uint8Array.from(body) : (JSON.stringify(body) ?? '')
}

function isText(sample: RawSample): sample is Sample {
  return typeof sample.response.body === 'string'
}

function firstOfEach<T>(list: readonly T[], keyOf: (item: T) => string): T[] {
  const firsts = new Map<string, T>()
  for (const item of list) {
    const key = keyOf(item)
    if (!firsts.has(key)) firsts.set(key, item)
  }
  return [...firsts.values()]
}
