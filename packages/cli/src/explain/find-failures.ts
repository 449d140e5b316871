import type { Failure } from '../failure.ts'

/**
 * The failures that somebody means by a reason or a code, and a subcode if they have one: what fits best, and all that fit
 * equally well.
 */
export function findFailures(failures: readonly Failure[], code: string, subcode?: string): Failure[] {
  const fitting = fittingBest(failures, code)
  const candidates = subcode ? underSameCode(fitting, failures) : fitting
  const exact = candidates.filter((one) => hasSubcode(one, subcode ?? ''))
  // A subcode that has no entry of its own means what its code means.
  const plain = fitting.filter(({ entry }) => entry.subcode === undefined)
  return [exact, plain].find((found) => found.length > 0) ?? fitting
}

/** Whether a failure has this subcode, in any letter case; an empty one is none. */
export function hasSubcode({ entry }: Failure, subcode: string): boolean {
  return `${entry.subcode ?? ''}`.toLowerCase() === subcode.toLowerCase()
}

/** The subcodes that have entries of their own under a code, or under the code of a reason. */
export function subcodesOf(failures: readonly Failure[], code: string): ReadonlySet<string> {
  const found = underSameCode(fittingBest(failures, code), failures)
  return new Set(found.flatMap(({ entry: { subcode } }) => (subcode === undefined ? [] : [`${subcode}`])))
}

/** The failures that somebody means by an HTTP status, if it isn't a code: that it means alone, else that it comes with. */
export function findByStatus(failures: readonly Failure[], status: string): Failure[] {
  const alone = failures.filter(({ entry }) => entry.statusAlone === Number(status))
  return alone.length > 0 ? alone : failures.filter(({ entry }) => entry.status === Number(status))
}

function fittingBest(failures: readonly Failure[], code: string): Failure[] {
  const found = tests(code).map((test) => failures.filter(test))
  return found.find(({ length }) => length > 0) ?? []
}

/** A reason names one entry alone, but a subcode typed after it may have another entry under the same code. */
function underSameCode(fitting: Failure[], failures: readonly Failure[]): Failure[] {
  if (fitting.some(({ entry }) => entry.subcode !== undefined)) return fitting
  const codes = new Set(fitting.flatMap(({ entry }) => entry.codes))
  return failures.filter(({ entry }) => entry.codes.some((code) => codes.has(code)))
}

/** From the strictest to the most lenient. */
function tests(code: string): ((failure: Failure) => boolean)[] {
  const typed = code.toLowerCase()
  const reason = code.toUpperCase().replaceAll(/[\s-]+/g, '_')
  return [
    ({ entry }) => entry.reason === code,
    ({ entry }) => entry.codes.some((one) => `${one}` === code),
    ({ entry }) => entry.codes.some((one) => `${one}`.toLowerCase() === typed),
    ({ entry }) => entry.reason === reason,
    ({ entry: { subcode } }) => subcode !== undefined && `${subcode}`.toLowerCase() === typed,
    ({ entry }) => [entry.label, entry.message].some((name) => name?.toLowerCase() === typed),
  ]
}
