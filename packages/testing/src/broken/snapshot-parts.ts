import type { ResponseSnapshot } from '@faultline/core'

/** A header of a snapshot, `''` if there is none. */
export function header({ headers = {} }: ResponseSnapshot, name: string): string {
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers)
  const found = entries.find(([key]) => key.toLowerCase() === name)
  return String(found?.[1] ?? '')
}

/** The JSON value of a body, `undefined` if it isn't JSON. */
export function jsonOrNothing(body: unknown): unknown {
  if (typeof body !== 'string') return body
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
