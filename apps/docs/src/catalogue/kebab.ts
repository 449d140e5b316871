/** Gives an UPPER_SNAKE or lower_snake id as it stands in a URL: `TOO_MANY_EVENTS` → `too-many-events`. */
export function kebab(id: string): string {
  return id.toLowerCase().replaceAll('_', '-')
}
