/** Gives an UPPER_SNAKE or lower_snake id as URLs have it: `TOO_MANY_EVENTS` → `too-many-events`. */
export function kebab(id: string): string {
  return id.toLowerCase().replaceAll('_', '-')
}
