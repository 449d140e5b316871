import { href, inLanguage, type Language } from '../language/language.ts'

/** The address of a page's Markdown twin, in a language: the page's own with `.md` for the last slash. */
export function twinAddress(
  pathname: string,
  language: Language,
  base: string = import.meta.env.BASE_URL,
): string {
  const page = inLanguage(pathname, language, base)
  // What would stand beside the home page stands outside the base path.
  return page === href('', 'en', base) ? `${page}index.md` : page.replace(/\/$/, '.md')
}
