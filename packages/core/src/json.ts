/**
 * Gives the JSON value of a body: a string is parsed, anything else is taken as already parsed. Text that cannot be
 * JSON by its first character is not tried, because a thrown parse error is what costs. Never throws: `undefined`
 * where it is no JSON.
 */
export function jsonOf(body: unknown): unknown {
  if (typeof body !== 'string') return body
  if (body.charCodeAt(0) !== 123 && !firstCharacter.test(body)) return undefined
  try {
    return JSON.parse(body.charCodeAt(0) === 0xfeff ? body.slice(1) : body)
  } catch {
    return undefined
  }
}

const firstCharacter = /^\s*[{["\dtfn-]/ // a byte order mark counts as white space

/** Reads a field of a wire body: only its own, so that a polluted prototype says nothing; `undefined` where there is none. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}

/** Gives a vendor code as the wire has it; `undefined` for what is no code at all: empty, or neither string nor number. */
export function codeOf(value: unknown): string | number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : String(value) // JSON keeps neither -0 nor 1e400
  return typeof value === 'string' && value !== '' ? value : undefined
}
