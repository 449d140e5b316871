import { type ExitCode, exitCodes } from './exit-codes.ts'

/**
 * What the person at the terminal can fix: what went wrong and where, and what to do about it. Commands throw it, and it
 * is printed without a stack.
 */
export class Mistake extends Error {
  override readonly name = 'Mistake'
  /** What to do about it: one sentence. */
  readonly remedy: string
  readonly exitCode: ExitCode

  constructor(message: string, remedy: string, exitCode: ExitCode = exitCodes.usage, cause?: unknown) {
    super(message, { cause })
    this.remedy = remedy
    this.exitCode = exitCode
  }
}
