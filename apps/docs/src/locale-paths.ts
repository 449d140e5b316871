import { languages } from '@faultline/core/explain'
import { type Language, locales } from './language/language.ts'

/** The static paths of a page in every language: `locale` is the URL's first segment, none for English. */
export function localePaths(): { params: { locale: string | undefined }; props: { language: Language } }[] {
  return languages.map((language) => ({ params: { locale: locales[language] }, props: { language } }))
}
