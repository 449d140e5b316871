/** Scrolls to a result, or to what stands before it, if its beginning isn't in the upper two thirds of the screen already. */
export function bringIntoView(place: HTMLElement, before: HTMLElement = place): void {
  const { top } = place.getBoundingClientRect()
  if (top >= 0 && top < (innerHeight * 2) / 3 - leastSeen) return
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  before.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' })
}

/** So much of it, in pixels, is enough to read what it is. */
const leastSeen = 120
