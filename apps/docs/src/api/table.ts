/** A table of Markdown, without the columns in which nothing is written. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const filled = titles.map((_, column) => rows.some((row) => row[column]))
  const line = (cells: readonly string[]) => `| ${cells.filter((_, column) => filled[column]).join(' | ')} |`
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n')
}
