import assert from 'node:assert/strict'
import type { Outcome } from '@faultline/core'
import { isSuccessStatus } from '@faultline/core/adapter'
import type { Subject } from './check.ts'
import { decoded } from './decoded.ts'
import { quickly } from './time-limit.ts'

/** A response whose body may be bytes that aren't text. */
export interface RawResponse {
  readonly status: number
  readonly headers?: { readonly [name: string]: string } | undefined
  readonly body: string | Uint8Array<ArrayBuffer>
}

/** One way to hand a response to an adapter. */
interface Reading {
  readonly name: string
  readonly read: (
    subject: Pick<Subject, 'adapter'>,
    sent: RawResponse,
  ) => Outcome<unknown> | Promise<Outcome<unknown>>
}

const inSnapshots: readonly Reading[] = [
  { name: 'classify of text', read: (subject, sent) => classified(subject, sent, textOf(sent.body)) },
  { name: 'classify of bytes', read: (subject, sent) => classified(subject, sent, bytesOf(sent.body)) },
  {
    name: 'classify of an ArrayBuffer',
    read: (subject, sent) => classified(subject, sent, bytesOf(sent.body).slice().buffer),
  },
]

const inResponses: readonly Reading[] = [
  { name: 'decode of a Response', read: (subject, sent) => decoded(subject, responseWith(sent)) },
  {
    name: 'decode of a promise',
    read: (subject, sent) => decoded(subject, Promise.resolve(responseWith(sent))),
  },
  { name: 'decode of chunks', read: (subject, sent) => decoded(subject, responseWith(sent, chunksOf)) },
]

const parsed: Reading = {
  name: 'classify of the parsed body',
  read: (subject, sent) => classified(subject, sent, JSON.parse(textOf(sent.body))),
}

/** The ways in which a response can be handed over; a Response can't have every status, nor every status a body. */
function readingsOf({ success }: Subject, { status, body }: RawResponse): readonly Reading[] {
  // To whom any text is a success, it has to be one.
  const isText = success === 'any' && isSuccessStatus(status)
  const constructible = Number.isInteger(status) && status >= 200 && status <= 599
  const hasBody = ![204, 205, 304].includes(status) || body.length === 0
  // What takes long is decided once in a snapshot and once over chunks: the other ways differ in small things only.
  if (body.length > 50_000) return [inSnapshots[0]!, inResponses[2]!]
  return [
    ...inSnapshots,
    ...(isText || !isJsonObject(textOf(body)) ? [] : [parsed]),
    ...(constructible && hasBody ? inResponses : []),
  ]
}

/** Hands a response over in every way and throws if two outcomes differ; gives the one on which all agree. */
export async function agreedOutcome(subject: Subject, sent: RawResponse): Promise<Outcome<unknown>> {
  // The response's own date makes waiting times the same for all, whenever they are read.
  const dated = { ...sent, headers: { date: new Date().toUTCString(), ...sent.headers } }
  const [first, ...others] = readingsOf(subject, sent)
  const outcome = await first!.read(subject, dated)
  for (const { name, read } of others)
    assertSame(await read(subject, dated), outcome, `${name} differs from ${first!.name}`)
  return outcome
}

/** Throws if two outcomes differ. Their causes may: those are errors, and not the same ones. */
export function assertSame(actual: Outcome<unknown>, expected: Outcome<unknown>, what: string): void {
  try {
    assert.deepEqual(comparable(actual), comparable(expected), what)
  } catch (error) {
    // A value nested deeper than the stack can't be compared, and none of these responses is about its value.
    if (!(error instanceof RangeError)) throw error
  }
}

/** A byte order mark isn't part of a value. */
function comparable(outcome: Outcome<unknown>): unknown {
  if (!outcome.ok) return outcome.fault
  return typeof outcome.value === 'string' ? outcome.value.replace(/^\ufeff/, '') : { value: outcome.value }
}

function classified(
  { adapter }: Pick<Subject, 'adapter'>,
  { status, headers }: RawResponse,
  body: unknown,
): Outcome<unknown> {
  return quickly(() => adapter.classify({ status, headers, body }))
}

function responseWith({ status, headers = {}, body }: RawResponse, split?: typeof chunksOf): Response {
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

/** At most a few hundred pieces, single bytes if the body is short. */
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

/** Only objects: any other JSON may be plain text to a vendor whose success is text. */
function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
