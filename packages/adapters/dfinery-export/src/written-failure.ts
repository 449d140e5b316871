/** Where a written failure begins, and whether it's all there up to `"fail"` or the bytes end before that. */
export interface Beginning {
  readonly at: number
  readonly whole: boolean
}

/**
 * The longest beginning of a failure, from its `{` to the end of `"fail"`, in bytes. It bounds what is held back: more
 * white space than that, or a longer message before the result, is taken for rows.
 */
export const longestBeginning = 16 * 1024

/**
 * Finds the first beginning of a failure: `{`, `"result"`, `:`, `"fail"`, the message before it or not, white space
 * between. No CSV holds that: a quoted cell doubles its quotes and no other cell has any (RFC 4180, section 2). So it's
 * searched for anywhere, and whether a quote is open needn't be known.
 */
export function findBeginning(bytes: Uint8Array): Beginning | undefined {
  const { indexOf } = (platform.Buffer ?? Uint8Array).prototype
  for (let at = indexOf.call(bytes, brace); at >= 0; at = indexOf.call(bytes, brace, at + 1)) {
    const next = bytes[at + 1]!
    if (next > quote || (next === quote && bytes[at + 2] === quote)) continue // JSON in a quoted cell, recognized at once
    const end = Math.min(bytes.length, at + longestBeginning)
    const reached = Math.max(endOf(resultFirst, bytes, at, end), endOf(messageFirst, bytes, at, end))
    if (reached > end && end - at < longestBeginning) return { at, whole: false }
    if (reached >= 0 && reached <= end && !mayBeRows(bytes.subarray(at, reached))) return { at, whole: true }
  }
  return undefined
}

/** Returns the index at which a failure begins in a body that ended, itself cut off or not; -1 if there is none. */
export function failureIndex(body: Uint8Array): number {
  const beginning = findBeginning(body)
  return beginning && (beginning.whole || !mayBeRows(body.subarray(beginning.at))) ? beginning.at : -1
}

/** A cell that ends with `{` and the rows after it can look like a beginning, if a row is a quoted cell with a field's name. */
function mayBeRows(beginning: Uint8Array): boolean {
  return rows.test(new TextDecoder().decode(beginning))
}

const rows = /^\{[\t-\r ]*(?:"?$|[\r\n]"(?:result|message)"(?:$|[\r\n]))/

const brace = 0x7b
const quote = 0x22
const backslash = 0x5c

const anyText = '""'
const resultFirst = ['{', '"result"', ':', '"fail"']
const messageFirst = ['{', '"message"', ':', anyText, ',', '"result"', ':', '"fail"']

/** Every byte is looked at, and Buffer's search, if the platform has one, takes a tenth of Uint8Array's time. */
const platform: { readonly Buffer?: { readonly prototype: Pick<Uint8Array, 'indexOf'> } } = globalThis

/** Where the parts end that begin at an index: -1 if something else is there, beyond the end if the bytes stop first. */
function endOf(parts: readonly string[], bytes: Uint8Array, start: number, end: number): number {
  let at = start
  for (const part of parts) {
    while (at < end && isWhiteSpace(bytes[at]!)) at++
    at = part === anyText ? endOfText(bytes, at, end) : endOfPart(part, bytes, at, end)
    if (at < 0 || at > end) break
  }
  return at
}

function endOfPart(part: string, bytes: Uint8Array, start: number, end: number): number {
  for (let index = 0; index < part.length && start + index < end; index++)
    if (bytes[start + index] !== part.charCodeAt(index)) return -1
  return start + part.length
}

/** The end of a JSON string: no control character may be in it, a line break neither. */
function endOfText(bytes: Uint8Array, start: number, end: number): number {
  if (start < end && bytes[start] !== quote) return -1
  let at = start + 1
  for (; at < end && bytes[at]! >= 0x20; at++) {
    if (bytes[at] === quote) return at + 1
    if (bytes[at] === backslash) at++
  }
  return at < end ? -1 : end + 1
}

/** JSON's white space, and the two characters that many readers take for it: a cell can't hold such text either. */
function isWhiteSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)
}
