import type { Failure } from '../failure.ts'

/**
 * The failures that somebody means by a reason or a code, and a subcode if they have one: what fits best, and all that fit
 * equally well.
 */
export function findFailures(failures: readonly Failure[], code: string, subcode?: string): Failure[] {
  const fitting =
    tests(code)
      .map((test) => failures.filter(test))
      .find((found) => found.length > 0) ?? []
  const exact = fitting.filter(({ entry }) => `${entry.subcode ?? ''}` === (subcode ?? ''))
  // A subcode that has no entry of its own means what its code means.
  const plain = fitting.filter(({ entry }) => entry.subcode === undefined)
  return [exact, plain].find((found) => found.length > 0) ?? fitting
}

/** The failures that somebody means by an HTTP status, if it isn't a code: that it means alone, else that it comes with. */
export function findByStatus(failures: readonly Failure[], status: string): Failure[] {
  const alone = failures.filter(({ entry }) => entry.statusAlone === Number(status))
  return alone.length > 0 ? alone : failures.filter(({ entry }) => entry.status === Number(status))
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
