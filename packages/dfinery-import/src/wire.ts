import { codeOf, field, jsonOf } from '@faultline/core'

/** A body of the import API, `{ status, code, message, data }`, each field as far as it could be read. */
export interface Wire {
  /** The vendor's flag of success; absent where it is not a boolean. */
  readonly status: boolean | undefined
  /** The vendor's code, as sent: a number, or its decimal string. */
  readonly code: string | number | undefined
  /** The vendor's text, unchecked. */
  readonly message: unknown
  /** What a success carries. */
  readonly data: unknown
}

/** Reads a body; `undefined` where it has neither of the two signals of this format. */
export function readWire(body: unknown): Wire | undefined {
  const json = jsonOf(body)
  const status = field(json, 'status')
  const code = codeOf(field(json, 'code'))
  if (typeof status !== 'boolean' && code === undefined) return undefined
  return {
    status: typeof status === 'boolean' ? status : undefined,
    code,
    message: field(json, 'message'),
    data: field(json, 'data'),
  }
}
