// Every text that may lend its examples: READMEs, and the guide's English pages to the Korean ones.
const texts: { readonly [file: string]: string } = import.meta.glob(
  [
    '../../../../README.md',
    '../../../../packages/{*,adapters/*}/{README,RECIPES}.md',
    '../content/docs/guide/**/*.mdx',
  ],
  { eager: true, import: 'default', query: '?raw' },
)

/** The text of a README or guide page by the end of its path: `packages/core/README.md`, `guide/retrying.mdx`. */
export function sourceText(path: string): string {
  const file = Object.keys(texts).find((name) => name.endsWith(`/${path}`))
  if (file === undefined) throw new Error(`There is no ${path} to take an example from`)
  return texts[file] ?? ''
}
