/** Something that a command needs is not there; the message says what a person can do about it. */
export class CannotRun extends Error {
  /** What the process ends with. */
  readonly exitCode: number

  constructor(message: string, exitCode: number) {
    super(message)
    this.exitCode = exitCode
  }
}
