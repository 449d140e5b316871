import type { Language } from '@faultline/core/explain'
import { en, type Strings } from './en.ts'
import { ko } from './ko.ts'

/** The words that the command line's own output needs, in every language; the words about failures come from the packages. */
export const strings: { readonly [L in Language]: Strings } = { en, ko }
