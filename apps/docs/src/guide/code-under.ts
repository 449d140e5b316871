/**
 * Finds a ts block, by default the first, under a heading of a Markdown file, so that READMEs and the guide, in English
 * and Korean, share an example. Throws if there is none: a renamed heading fails the build instead of a page.
 */
export function codeUnder(markdown: string, heading: string, at = 1): string {
  const code = blocksUnder(markdown, heading)[at - 1]
  if (code === undefined) throw new Error(`There is no ts block ${at} under the heading "${heading}"`)
  return code
}

/** Finds every ts block under a heading, as readers see it. */
function blocksUnder(markdown: string, heading: string): string[] {
  const parts = markdown.split(/^#+ +(.+)$/m)
  const at = parts.findIndex((part, index) => index % 2 === 1 && part.trim() === heading)
  const section = at < 0 ? '' : (parts[at + 1] ?? '')
  return [...section.matchAll(/^```(?:ts|typescript)\b[^\n]*\n([\s\S]*?)^```[ \t]*$/gm)].map(
    ([, code = '']) => code,
  )
}
