/** A heading of Markdown. */
export function heading(text: string, level: number): string {
  return `${'#'.repeat(level)} ${text}`
}
