import { codeOf, field, jsonOf } from '@faultline/core'

/** A failure as the vendor writes it. */
export interface WrittenFailure {
  /** The vendor's code, which it sends as the message; absent where there is none. */
  readonly code?: string | number | undefined
  /** Set where the failure was itself cut off. */
  readonly malformed?: true
  /** Set where rows came before the failure. */
  readonly phase?: 'stream' | undefined
}

/** How far from the end of an export a failure may begin, in bytes; no more than this is ever held back. */
export const longestTail = 4096

/** Matches what may turn out to be a failure. In a quoted cell the quote would be doubled (RFC 4180). */
export const mayBegin = /\{[\t-\r ]*(?:$|"(?:$|[rm]))/g

/** Gives the index at which the failure begins that ends an export, whole or itself cut off; -1 where there is none. */
export function failureIndex(tail: string): number {
  for (const { index } of tail.matchAll(mayBegin)) {
    const text = tail.slice(index)
    if (readFailure(text) || cutOff.test(text)) return index
  }
  return -1
}

// What begins like this is never part of a valid CSV, so it is a failure even where it does not end like one.
const cutOff = /^\W+(?:result"[\t-\r ]*:[\t-\r ]*"fail"|[rm][^}]*$)/

/** Reads `{ result: 'fail', message }`; `undefined` where it is not that. */
export function readFailure(body: unknown, phase?: 'stream'): WrittenFailure | undefined {
  const json = jsonOf(body)
  return field(json, 'result') === 'fail' ? { code: codeOf(field(json, 'message')), phase } : undefined
}
