/** Writes what stands between `<!-- name: written by pnpm sync -->` and `<!-- end of name -->` in a Markdown file. */
export function withSection(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}: written by pnpm sync -->`, `<!-- end of ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`write "${begin}" and "${end}" where the table belongs`)
  return `${text.slice(0, from)}${begin}\n${content}\n${text.slice(to)}`
}

/** A Markdown table. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}
