import type { Language } from '@faultline/core/explain'
import { en, type Strings } from './en.ts'
import { ko } from './ko.ts'

export type { Language } from '@faultline/core/explain'

/** The site's words in every language. */
export const strings: { readonly [L in Language]: Strings } = { en, ko }

/** The languages as they stand in URLs: English at the root. */
export const locales = { en: undefined, ko: 'ko' } as const

/** The language of a URL's first segment. */
export function languageOf(locale: string | undefined): Language {
  return locale === 'ko' ? 'ko' : 'en'
}

/** The address of a page of this site, or of a place on it: under any base path, in the language, with a slash at its end. */
export function href(path: string, language: Language, base: string = import.meta.env.BASE_URL): string {
  const [page = '', place] = path.split('#')
  const segments = [base, locales[language] ?? '', page].flatMap((part) => part.split('/')).filter(Boolean)
  const isFile = /\.\w+$/.test(segments.at(-1) ?? '')
  const slash = segments.length > 0 && !isFile ? '/' : ''
  return `/${segments.join('/')}${slash}${place ? `#${place}` : ''}`
}

/** The address of the page at a path, base and all, in another language. */
export function inLanguage(
  pathname: string,
  language: Language,
  base: string = import.meta.env.BASE_URL,
): string {
  const bare = `/${pathname}/`.replace(/\/+/g, '/').slice(href('', 'en', base).length - 1)
  return href(bare.replace(/^\/ko(?=\/)/, ''), language, base)
}

/** The whole address of a page, for twins and for those who read them elsewhere. */
export function absolute(path: string, language: Language): string {
  return new URL(href(path, language), import.meta.env.SITE).href
}
