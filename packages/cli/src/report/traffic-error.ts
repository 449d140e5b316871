/** Why a traffic file can't be used; `cut_off` and `corrupt` only from some place on. */
export type TrafficTrouble = 'empty' | 'binary' | 'utf16' | 'other_archive' | 'cut_off' | 'corrupt'

/** Thrown if a traffic file can't be read, or not to its end: after everything that came before. */
export class TrafficError extends Error {
  override readonly name = 'TrafficError'
  readonly why: TrafficTrouble

  constructor(why: TrafficTrouble, cause?: unknown) {
    super(why, { cause })
    this.why = why
  }
}
