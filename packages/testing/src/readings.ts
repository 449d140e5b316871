import assert from 'node:assert/strict'
import type { Outcome } from '@faultline/core'
import type { Subject } from './check.ts'
import { decoded } from './decoded.ts'
import { quickly } from './time-limit.ts'

/** An answer whose body may be bytes that are no text. */
export interface RawAnswer {
  readonly status: number
  readonly headers?: { readonly [name: string]: string } | undefined
  readonly body: string | Uint8Array<ArrayBuffer>
}

/** One way of handing an answer to an adapter. */
interface Reading {
  readonly name: string
  readonly read: (
    subject: Pick<Subject, 'adapter'>,
    answer: RawAnswer,
  ) => Outcome<unknown> | Promise<Outcome<unknown>>
}

const inSnapshots: readonly Reading[] = [
  { name: 'classify of text', read: (subject, answer) => classified(subject, answer, textOf(answer.body)) },
  { name: 'classify of bytes', read: (subject, answer) => classified(subject, answer, bytesOf(answer.body)) },
  {
    name: 'classify of an ArrayBuffer',
    read: (subject, answer) => classified(subject, answer, bytesOf(answer.body).slice().buffer),
  },
]

const inResponses: readonly Reading[] = [
  { name: 'decode of a Response', read: (subject, answer) => decoded(subject, response(answer)) },
  {
    name: 'decode of a promise',
    read: (subject, answer) => decoded(subject, Promise.resolve(response(answer))),
  },
  { name: 'decode of chunks', read: (subject, answer) => decoded(subject, response(answer, chunksOf)) },
]

const parsed: Reading = {
  name: 'classify of the parsed body',
  read: (subject, answer) => classified(subject, answer, JSON.parse(textOf(answer.body))),
}

/** The ways in which an answer can be handed over; a Response can't have every status, nor every status a body. */
function readingsOf({ status, body }: RawAnswer): readonly Reading[] {
  const constructible = Number.isInteger(status) && status >= 200 && status <= 599
  const hasBody = ![204, 205, 304].includes(status) || body.length === 0
  // What takes long is decided on once in a snapshot and once over chunks: the other ways differ in small things only.
  if (body.length > 50_000) return [inSnapshots[0]!, inResponses[2]!]
  return [
    ...inSnapshots,
    ...(isJsonObject(textOf(body)) ? [parsed] : []),
    ...(constructible && hasBody ? inResponses : []),
  ]
}

/** Hands an answer over in every way and throws where two outcomes differ; gives the one on which all agree. */
export async function agreedOutcome(subject: Subject, answer: RawAnswer): Promise<Outcome<unknown>> {
  // The answer's own date makes waiting times the same for all, whenever they are read.
  const dated = { ...answer, headers: { date: new Date().toUTCString(), ...answer.headers } }
  const [first, ...others] = readingsOf(answer)
  const outcome = await first!.read(subject, dated)
  for (const { name, read } of others)
    assertSame(await read(subject, dated), outcome, `${name} differs from ${first!.name}`)
  return outcome
}

/** Throws where two outcomes differ. Their causes may: those are errors, and not the same ones. */
export function assertSame(actual: Outcome<unknown>, expected: Outcome<unknown>, what: string): void {
  try {
    assert.deepEqual(comparable(actual), comparable(expected), what)
  } catch (error) {
    // A value nested deeper than the stack cannot be compared, and none of these answers is about its value.
    if (!(error instanceof RangeError)) throw error
  }
}

/** A byte order mark is not part of a value. */
function comparable(outcome: Outcome<unknown>): unknown {
  if (!outcome.ok) return outcome.fault
  return typeof outcome.value === 'string' ? outcome.value.replace(/^\ufeff/, '') : { value: outcome.value }
}

function classified(
  { adapter }: Pick<Subject, 'adapter'>,
  { status, headers }: RawAnswer,
  body: unknown,
): Outcome<unknown> {
  return quickly(() => adapter.classify({ status, headers, body }))
}

function response({ status, headers = {}, body }: RawAnswer, split?: typeof chunksOf): Response {
  if (body.length === 0) return new Response(null, { status, headers })
  return new Response(split ? streamOf(split(bytesOf(body))) : body, { status, headers })
}

function streamOf(chunks: Iterable<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
}

/** At most some hundred pieces, single bytes where the body is short. */
function* chunksOf(bytes: Uint8Array<ArrayBuffer>): Generator<Uint8Array<ArrayBuffer>> {
  const size = Math.ceil(bytes.length / 300)
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

function textOf(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
}

function bytesOf(body: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body
}

/** Only objects: any other JSON may be a plain text to a vendor whose success is one. */
function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
