import { field, jsonOf } from '@faultline/core'

/** How far from the end of an export a failure may begin, in bytes; no more than this is ever held back. */
export const longestTail = 4096

/** Matches what may turn out to be a failure. */
export const mayBegin = /\{[\t-\r ]*(?:$|"(?:$|[rm]))/g

/** Gives the index at which the failure begins that ends an export, whole or itself cut off; -1 where there is none. */
export function failureIndex(tail: string): number {
  for (const { index } of tail.matchAll(mayBegin)) {
    const text = tail.slice(index)
    const json = jsonOf(text)
    if (json ? field(json, 'result') === 'fail' : cutOff.test(text)) return index
  }
  return -1
}

// What begins like this is never part of a valid CSV (RFC 4180), so it is a failure even where it does not end like one.
const cutOff = /^\{[\t-\r ]*"(?:result"\s*:\s*"fail"|[rm][^}]*$)/
