/** So many columns of code are seen without scrolling on everything but a phone. */
export const mostColumns = 72

/** A list between brackets: on one line if it fits, otherwise a line for each part. */
export function bracketed(open: string, parts: readonly string[], close: string): string {
  const space = open.endsWith('{') ? ' ' : ''
  const line = `${open}${space}${parts.join(', ')}${space}${close}`
  if (columnsOf(line) <= mostColumns) return line
  return [open, ...parts.map((part) => `  ${part},`), close].join('\n')
}

/** A sentence as comment lines, with so many spaces before each. */
export function comment(text: string, indent: number): string[] {
  const before = `${' '.repeat(indent)}//`
  const lines: string[] = []
  let line = before
  for (const word of text.split(' ')) {
    if (line !== before && columnsOf(`${line} ${word}`) > mostColumns) {
      lines.push(line)
      line = before
    }
    line += ` ${word}`
  }
  return [...lines, line]
}

/** How wide a line is: a Korean letter takes two columns. */
export function columnsOf(line: string): number {
  return [...line].reduce((sum, letter) => sum + (/[ᄀ-ᇿ⺀-￯]/u.test(letter) ? 2 : 1), 0)
}
