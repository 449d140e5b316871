/** The HTTP statuses that a cell names: `400 - Bad Request` is one, `401, 403` are two; a cell of anything else, none. */
export function statusesIn(text: string): number[] {
  const match = statusCell.exec(text)
  if (!match?.groups) return []
  return (match.groups['numbers'] ?? '').match(/\d{3}/g)?.map(Number) ?? []
}

/** What a cell says beside its status: `400 - Bad Request` says `Bad Request`. */
export function phraseIn(text: string): string {
  return (statusCell.exec(text)?.groups?.['phrase'] ?? '').trim()
}

const statusCell =
  /^(?:http(?:\/\d(?:\.\d)?)?[\s:-]*)?(?<numbers>[1-5]\d\d(?:\s*(?:[,/|\n]|or|and|또는)\s*[1-5]\d\d)*)(?!\d)(?:\s*[-–—:(\s]\s*(?<phrase>[\s\S]*?)\)?)?$/i

/** The codes that a cell names; one that is in words isn't a code, unless all of it is marked as one. */
export function codesIn(text: string, marked = false): string[] {
  const parts = text
    .split(/\n|,\s|\s[/|]\s|\s(?:or|또는)\s/)
    .map((part) => part.trim())
    .filter(Boolean)
  if (parts.length > 0 && parts.every(isCode)) return parts
  return marked && text !== '' ? [text] : []
}

/** Whether a text is one code: an integer, or one word that a program could have written. */
function isCode(text: string): boolean {
  return text.length <= longestCode && /^(?:-?\d+|[a-z][\w.:/#$-]*\w|[a-z])$/i.test(text)
}

/** Whether a text is a code by its looks alone, and not an English word: `not_found`, `NotFound`, `E1001`. */
export function looksLikeCode(text: string): boolean {
  return isCode(text) && /^-?\d+$|[_\d.:]|[a-z][A-Z]|^[A-Z]{2,}$|[a-z]-[a-z]/.test(text)
}

/** A code as a catalogue writes it: a number, unless its digits are an identifier such as `0012`. */
export function codeValue(text: string): string | number {
  return /^-?(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text
}

/** Letter case, spaces and punctuation don't tell names apart: `TOO_MANY_EVENTS` is `Too many events`. */
export function foldName(text: string | number): string {
  return String(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

const longestCode = 120
