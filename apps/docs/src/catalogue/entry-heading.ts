import type { Documented } from './documented.ts'

/** How a failure is called where it stands alone: `TOO_MANY_EVENTS · 40402`. */
export function entryHeading({ entry }: Documented): string {
  return `${entry.reason} · ${entry.code}`
}
