import { codeOf, field, jsonOf } from '@faultline/core'

/** A body of this style: the vendor's data, or a code and a message at the top level or in an `error` object. */
export interface Wire {
  /** The codes of both places, as sent; the top level's first. */
  readonly codes: readonly (string | number)[]
  /** The vendor's text, unchecked. */
  readonly message: unknown
  /** The whole body, which is what a success carries; `undefined` where it was empty. */
  readonly value: unknown
}

/** Reads a body, which may be empty; `undefined` where it is text and no JSON. */
export function readWire(body: unknown): Wire | undefined {
  const value = jsonOf(body)
  if (value === undefined && String(body ?? '').trim()) return undefined
  const places = [value, field(value, 'error')]
  return {
    codes: places.map((place) => codeOf(field(place, 'code'))).filter((code) => code !== undefined),
    message: field(value, 'message') ?? field(places[1], 'message'),
    value,
  }
}
