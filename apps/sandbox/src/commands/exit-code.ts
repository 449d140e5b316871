/** How the sandbox's commands end. */
export const exitCode = {
  /** Everything adds up. */
  ok: 0,
  /** The ledger does not add up with what was sent or with what the vendor stored. */
  wrong: 1,
  /** The options make no sense. */
  usage: 2,
  /** There is no Redis for `--engine bullmq`. */
  noRedis: 3,
  /** The export is not whole; its rows so far are in the `.partial` file. */
  cut: 4,
} as const
