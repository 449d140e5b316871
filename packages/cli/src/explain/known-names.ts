import { adapters } from '../adapters.ts'
import { categoryNames } from '../category-names.ts'
import type { Failure } from '../failure.ts'

/** What `explain` knows under a name, and what to type for it. */
interface KnownName {
  readonly name: string
  /** A category, a vendor, or a vendor with its code. */
  readonly typed: string
}

/** The names that `explain` understands alone; a code is typed with its vendor, so that it means one failure. */
export function knownNames(failures: readonly Failure[]): KnownName[] {
  const alone = [...categoryNames, ...adapters.map(({ vendor }) => vendor)]
  return [...alone.map((name) => ({ name, typed: name })), ...codeNames(failures)]
}

/** The codes and reasons, once a vendor: `CARD_DECLINED` isn't another name than `card_declined`. */
function codeNames(failures: readonly Failure[]): KnownName[] {
  const names = new Map<string, KnownName>()
  for (const { vendor, entry } of failures) {
    for (const name of [...entry.codes.map(String), entry.reason]) {
      const typed = `${vendor.entry.vendor} ${needsNoQuotes.test(name) ? name : entry.reason}`
      const key = typed.toLowerCase()
      if (!names.has(key)) names.set(key, { name, typed })
    }
  }
  return [...names.values()]
}

/** In a shell, another code would need them: `EAPI:Invalid key`. */
const needsNoQuotes = /^[\w.:/-]+$/
