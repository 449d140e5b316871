import type { Catalogue, ReasonOf } from '../catalogue.ts'
import type { Category } from '../category.ts'
import { failuresOf } from '../failures-of.ts'
import { field } from '../json.ts'
import type { Explanation } from '../words.ts'

/** What decides the words: a fault, one of its items, or a record that kept these fields of one. */
export interface Explainable {
  /** The vendor, if known: another vendor's reason isn't looked up. */
  readonly vendor?: string | undefined
  /** The reason, if it's a documented failure. */
  readonly reason?: string | undefined
  /** The category, which has words whatever the reason. */
  readonly category: Category
  /** The vendor's code, for the title. */
  readonly code?: string | number | undefined
  /** The vendor's more specific code, for the title. */
  readonly subcode?: string | number | undefined
}

/** Explains a vendor's failures in one language: takes a reason, a fault or an item of one. Never throws. */
export type Explain<C extends Catalogue> = (subject: ReasonOf<C> | Explainable) => Explanation

/** The words of every category in one language. */
export type CategoryWords = { readonly [C in Category]: Explanation }

/** Returns the words of a category, or of a fault's with its code in the title; those of `unknown` for anything else. */
export function wordsForCategory(categoryWords: CategoryWords, subject: unknown): Explanation {
  try {
    return titled(categoryWords, typeof subject === 'string' ? { category: subject } : subject)
  } catch {
    return categoryWords.unknown
  }
}

/** Returns the vendor's own words for a reason, or for a fault by its reason; if there are none, those of the category. */
export function wordsForFailure(
  categoryWords: CategoryWords,
  catalogue: Catalogue,
  words: { readonly [reason: string]: Explanation | undefined },
  subject: unknown,
): Explanation {
  try {
    const fault = typeof subject === 'string' ? documented(catalogue, subject) : subject
    const { vendor = catalogue.vendor, reason } = fieldsOf(fault)
    const isOurs = vendor === catalogue.vendor && typeof reason === 'string'
    const own = isOurs && Object.hasOwn(words, reason) ? words[reason] : undefined
    return own ?? titled(categoryWords, fault)
  } catch {
    return categoryWords.unknown
  }
}

/** Longer codes are cut, so that a title stays one line. */
const longestCode = 100

/** The fields of a fault, unchecked: it may come from a queue, or be anything at all. */
type Fields = { readonly [Name in keyof Explainable]?: unknown }

/** Reads a fault by its own fields only, so that a polluted prototype adds nothing. */
function fieldsOf(fault: unknown): Fields {
  const names = ['vendor', 'reason', 'category', 'code', 'subcode'] as const
  return Object.fromEntries(names.map((name) => [name, field(fault, name)]))
}

/** What the catalogue says about a reason that comes without a fault. */
function documented(catalogue: Catalogue, reason: string): Fields {
  const failure = failuresOf(catalogue).find((one) => one.reason === reason)
  return { ...failure, code: failure?.codes[0] }
}

function titled(categoryWords: CategoryWords, fault: unknown): Explanation {
  const { category, code, subcode } = fieldsOf(fault)
  const words = categoryWords[isCategory(categoryWords, category) ? category : 'unknown']
  const codes = [code, subcode].filter(isCode).join(', ').slice(0, longestCode)
  return codes === '' ? words : { ...words, title: `${words.title} (${codes})` }
}

function isCategory(categoryWords: CategoryWords, name: unknown): name is Category {
  return typeof name === 'string' && Object.hasOwn(categoryWords, name)
}

function isCode(code: unknown): code is string | number {
  return typeof code === 'number' || (typeof code === 'string' && code !== '')
}
