/** A moment in UTC as people read it: `2026-11-21 09:05:30`, or to the minute for steps of time that are no shorter. */
export function moment(iso: string, stepMs = 1000): string {
  return iso.slice(0, stepMs < 60_000 ? 19 : 16).replace('T', ' ')
}
