import type { Failure } from '../failure.ts'
import { nearMisses } from '../near-misses.ts'
import { hasSubcode, subcodesOf } from './find-failures.ts'

/**
 * The subcodes that somebody may have meant by one that has no entry: those of its code that are near. None if the vendor
 * documents the same word elsewhere, because then it is spelt as meant.
 */
export function subcodesMeant(failures: readonly Failure[], code: string, subcode = ''): string[] {
  const isDocumented = failures.some(
    (one) =>
      hasSubcode(one, subcode) ||
      one.entry.codes.some((other) => `${other}`.toLowerCase() === subcode.toLowerCase()),
  )
  return isDocumented ? [] : nearMisses(subcode, subcodesOf(failures, code))
}
