/** How the sandbox's commands end. */
export const exitCode = {
  ok: 0,
  /** The ledger doesn't match what was sent or what the vendor stored. */
  wrong: 1,
  usage: 2,
  /** There is no Redis for `--engine bullmq`. */
  noRedis: 3,
  /** The export is incomplete; its rows so far are in the `.partial` file. */
  incomplete: 4,
} as const
