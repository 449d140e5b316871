import { codeOf, field, jsonOf } from '@faultline/core'

/** A body of the Example Vendor API: its data, or `{ error: { code, message } }`. */
export interface Wire {
  /** The vendor's code, as sent; absent where the body tells of no failure. */
  readonly code: string | number | undefined
  /** The vendor's text, unchecked. */
  readonly message: unknown
  /** The whole body, which is what a success carries. */
  readonly body: unknown
}

/** Reads a body; `undefined` where it is no JSON. */
export function readWire(body: unknown): Wire | undefined {
  const json = jsonOf(body)
  if (json === undefined) return undefined
  const error = field(json, 'error')
  return { code: codeOf(field(error, 'code')), message: field(error, 'message'), body: json }
}
