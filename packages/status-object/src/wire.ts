import { codeOf, field, jsonOf } from '@faultline/core'

/** A body of this style, `{ status: { code, text, message } }`. */
export interface Wire {
  /** The vendor's code, as sent: a number, or its decimal string. */
  readonly code: string | number
  /** The vendor's text for this answer, or the name of its code; unchecked. */
  readonly message: unknown
  /** The whole body, which is what a success carries. */
  readonly body: unknown
}

/** Reads a body; `undefined` where it has no status object with a code. */
export function readWire(body: unknown): Wire | undefined {
  const json = jsonOf(body)
  const status = field(json, 'status')
  const code = codeOf(field(status, 'code'))
  if (code === undefined) return undefined
  return { code, message: field(status, 'message') ?? field(status, 'text'), body: json }
}
