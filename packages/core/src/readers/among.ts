import { codeOf } from '../json.ts'
import type { ReadContext } from '../reader.ts'

/** Of several candidates the first documented code, else the first that is a code. */
export function codeAmong(candidates: readonly unknown[], context: ReadContext): string | number | undefined {
  const codes = candidates.map((each) => codeOf(each)).filter((code) => code !== undefined)
  return codes.find((code) => context.documents(code)) ?? codes[0]
}

/** The first candidate that is a code. */
export function firstCode(candidates: readonly unknown[]): string | number | undefined {
  return codeOf(candidates.find((each) => codeOf(each) !== undefined))
}

/** The first candidate that is text with something in it. */
export function firstText(candidates: readonly unknown[]): string | undefined {
  return candidates.find((each): each is string => typeof each === 'string' && each !== '')
}
