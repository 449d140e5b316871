import assert from 'node:assert/strict'
import type { Fault, Outcome } from '@faultline/core'
import { decoded } from '../../packages/testing/src/decoded.ts'
import { throwables } from '../../packages/testing/src/tables/throwables.ts'
import type { Case } from './cases.ts'
import { assertKept } from './promises.ts'
import type { Random } from './random.ts'
import { plainForm } from './shrink.ts'

/** How a response reaches `decode`: in pieces, in time or not, whole or not. */
export interface Arrival {
  /** How many bytes a piece has. */
  readonly piece: number
  /** After how many pieces the connection breaks, if it does. */
  readonly breaksAfter?: number
  /** After how many pieces the caller's signal aborts, if it does. */
  readonly abortsAfter?: number
  /** The longest body to read, if the caller names one. */
  readonly maxBodyBytes?: number
  /** Whether the call rejects instead of giving a response. */
  readonly rejects?: true
  /** What it rejects or breaks with: the title of one of {@link throwables}. */
  readonly cause?: string
}

/** Chooses how a response arrives: half of them whole. */
export function arrivalOf(random: Random): Arrival {
  const piece = 1 + random.below(random.pick([4, 40, 4000]))
  const cause = random.pick(throwables).title
  switch (random.below(10)) {
    case 0:
      return { piece, breaksAfter: random.below(6), cause }
    case 1:
      return { piece, abortsAfter: random.below(6) }
    case 2:
      return { piece, maxBodyBytes: random.below(60) }
    case 3:
      return { piece, breaksAfter: random.below(6), cause, abortsAfter: random.below(6) }
    case 4:
      return { piece, rejects: true, cause }
    default:
      return { piece }
  }
}

/** Decodes a case as it arrives. Rejects if a promise is broken. */
export async function decodeAsItArrives(found: Case, arrival: Arrival): Promise<Outcome<unknown>> {
  const isWhole = Object.keys(arrival).length === 1
  const each = asResponse(found, isWhole)
  const abort = new AbortController()
  const response = arrival.rejects ? Promise.reject(causeOf(arrival)) : responseOf(each, arrival, abort)
  const outcome = await decoded(each.vendor, response, {
    maxBodyBytes: arrival.maxBodyBytes,
    ...(arrival.abortsAfter !== undefined && { signal: abort.signal }),
  })
  assertKept(each, outcome)
  if (isWhole) assertClassified(each, outcome)
  if (outcome.ok) assertArrived(each, arrival)
  return outcome
}

function causeOf({ cause }: Arrival): unknown {
  return throwables.find(({ title }) => title === cause)?.make()
}

/** The case as a Response can be; what doesn't arrive whole needn't have its reason. */
function asResponse({ reason, ...each }: Case, isWhole: boolean): Case {
  const isPossible = Number.isInteger(each.status) && each.status >= 200 && each.status <= 599
  const status = isPossible ? each.status : 500
  const body = [204, 205, 304].includes(status) ? '' : each.body
  return { ...each, status, body, as: 'text', headersAs: plainForm, ...(isWhole && { reason }) }
}

function responseOf(each: Case, arrival: Arrival, abort: AbortController): Response {
  const { status } = each
  const init = { status, headers: new Headers(each.headers) }
  if (each.body === '') return new Response(null, init)
  const bytes = new TextEncoder().encode(each.body)
  let pieces = 0
  return new Response(
    new ReadableStream({
      pull(controller) {
        const at = pieces * arrival.piece
        if (pieces === arrival.abortsAfter) abort.abort()
        if (pieces === arrival.breaksAfter) return controller.error(causeOf(arrival))
        pieces++
        if (at < bytes.length) controller.enqueue(bytes.slice(at, at + arrival.piece))
        else controller.close()
      },
    }),
    init,
  )
}

/** A whole response means what its snapshot means, whatever pieces it came in; a wait until some moment gets shorter. */
function assertClassified({ vendor, status, headers, body }: Case, outcome: Outcome<unknown>): void {
  const expected = vendor.adapter.classify({ status, headers, body: new TextEncoder().encode(body) })
  assert.equal(outcome.ok, expected.ok, 'decode and classify differ')
  if (!outcome.ok && !expected.ok) assert.deepEqual(timeless(outcome.fault), timeless(expected.fault))
}

function timeless({ retryAfterMs, ...fault }: Fault): object {
  return { ...fault, waits: retryAfterMs !== undefined }
}

/** A success has arrived to its end, and is no longer than allowed. */
function assertArrived({ vendor, body }: Case, { piece, breaksAfter, maxBodyBytes, rejects }: Arrival): void {
  assert.ok(!rejects, 'A call that rejected is a success')
  const length = Buffer.byteLength(body)
  const isBroken = breaksAfter !== undefined && length > 0 && breaksAfter <= Math.ceil(length / piece)
  assert.ok(!isBroken, 'A body that broke off is a success')
  // A stream isn't held, whatever its length.
  const isBounded = maxBodyBytes !== undefined && !vendor.adapter.streaming
  assert.ok(!isBounded || length <= maxBodyBytes, 'A body that is too long is a success')
}
