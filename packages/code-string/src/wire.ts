import { codeOf, field, jsonOf } from '@faultline/core'

/** A body of this style: the vendor's data, or a code and a message at the top level or in an `error` object. */
export interface Wire {
  /** The codes of both places, as sent; the top level's first. */
  readonly codes: readonly (string | number | undefined)[]
  /** The vendor's text, unchecked. */
  readonly message: unknown
  /** The whole body, which is what a success carries; `undefined` where it was empty. */
  readonly value: unknown
}

/** Reads a body, which may be empty; `undefined` where it is text and no JSON. */
export function readWire(body: unknown): Wire | undefined {
  const value = jsonOf(body)
  if (value === undefined && String(body ?? '').trim()) return undefined
  const error = field(value, 'error')
  const code = codeOf(field(value, 'code'))
  const inner = codeOf(field(error, 'code'))
  const codes = code === undefined ? [inner] : [code, inner]
  return { codes, message: field(value, 'message') ?? field(error, 'message'), value }
}
