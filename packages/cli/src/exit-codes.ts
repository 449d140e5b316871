import type { Origin } from '@faultline/core'

/** What the process exits with: scripts rely on these. What each means for people is in `language`. */
export const exitCodes = {
  /** It did what was asked; for `decode`: the response is a success. */
  ok: 0,
  /** The vendor's page and the catalogue differ. */
  drift: 1,
  /** The command line is wrong: an unknown command, option, vendor or code. */
  usage: 2,
  /** The input can't be used: missing, empty, binary, cut off. */
  input: 3,
  /** For `decode`: nothing says whether the response is a success or a failure. */
  undecided: 4,
  /** For `decode`: a failure, by its origin. */
  request: 10,
  account: 11,
  quota: 12,
  vendor: 13,
  network: 14,
  customer: 15,
  /** A mistake in Faultline itself. */
  bug: 70,
} as const satisfies { readonly [name: string]: number } & { readonly [O in Origin]: number }

/** The name of an exit code. */
export type ExitName = keyof typeof exitCodes

/** One of the numbers. */
export type ExitCode = (typeof exitCodes)[ExitName]
