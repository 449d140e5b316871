import { codeOf, field, jsonOf } from '@faultline/core'

/** A body of this style, `{ status: { code, text, message } }`, as far as it could be read. */
export interface Wire {
  /** The vendor's code, as sent: a number, or its decimal string. */
  readonly code: string | number | undefined
  /** The vendor's text for this answer, or the name of its code; unchecked. */
  readonly message: unknown
  /** The whole body, which is what a success carries. */
  readonly body: unknown
}

/** Reads a body; `undefined` where it has no status object. */
export function readWire(body: unknown): Wire | undefined {
  const json = jsonOf(body)
  const status = field(json, 'status')
  if (typeof status !== 'object' || status === null) return undefined
  return {
    code: codeOf(field(status, 'code')),
    message: field(status, 'message') ?? field(status, 'text'),
    body: json,
  }
}
