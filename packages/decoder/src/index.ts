/**
 * What the site's decoder and the command line share: reads what people paste, says whose response it may be and why,
 * and decides it. Pure functions without a DOM; whoever calls them says where vendors are loaded from.
 *
 * @module
 */

export { beginsArchive } from './begins-archive.ts'
export { decisionText } from './decision-text.ts'
export { type Choices, type Decoded, decodePaste } from './decode-paste.ts'
export type { Cut, Evidence, Format, MessageParts, Others, PastedResponse } from './evidence.ts'
export type { Library, Vendor } from './library.ts'
export { type MisleadingDigits, misleadingDigits } from './misleading-digits.ts'
export { type Nearest, nearest } from './nearest.ts'
export { readPaste } from './read-paste.ts'
export type { Recognition, VendorSigns } from './recognition.ts'
export { type KnownVendor, recognitionOf } from './recognition-of.ts'
export { type Candidate, recognize, type Sign } from './recognize.ts'
export { type RetryAnswer, retryAnswer, retrySentences } from './retry-answer.ts'
export { type FailureWords, withArticle } from './words/en.ts'
export { failureWords } from './words/words.ts'
