import type { Language } from '@faultline/core/explain'
import { failureWords } from '@faultline/decoder'
import { strings } from '../language/language.ts'
import type { Section } from '../sheet.ts'
import type { Explained } from './decoded-data.ts'

/** How the vendor and the status were found, and which documented failures are near if none was. */
export function evidenceSections(decoded: Explained, language: Language): readonly Section[] {
  const { decision } = failureWords[language]
  const { vendor, nearest } = decoded
  const isSame = nearest.some(({ exact }) => exact)
  return [
    { heading: strings[language].decode.detected, paragraphs: notesOn(decoded, language) },
    { heading: decision.evidence(vendor?.entry.title ?? ''), paragraphs: signsOf(decoded, language) },
    { heading: isSame ? decision.sameName : decision.similarName, verbatim: nearestLines(decoded) },
  ]
}

function notesOn(decoded: Explained, language: Language): string[] {
  const { vendor, guess, candidates, assumed, outcome, response, cut } = decoded
  const { decision } = failureWords[language]
  const t = strings[language].decode
  const unsure = guess
    ? [decision.looksLike(guess.entry.title), t.decodeAs(guess.entry.vendor)]
    : outcome
      ? [decision.nobody]
      : []
  const alike = candidates.map(({ id }) => id).filter((id) => id !== guess?.entry.vendor)
  return [
    ...unreadNotes(decoded, language),
    ...(vendor || !response ? [] : unsure),
    ...(vendor || alike.length === 0 ? [] : [t.others(alike.join(', '))]),
    ...(assumed && outcome ? [t.assumed(response?.status ?? 200)] : []),
    ...(cut ? [decision.cut(cut.read, cut.of)] : []),
  ]
}

/** That there are more responses; those of `curl` aren't traffic that a report reads. */
function unreadNotes({ others, format }: Explained, language: Language): string[] {
  if (!others) return []
  const note = failureWords[language].decision.others[others.read](others.count + 1)
  return format === 'curl' ? [note] : [note, strings[language].decode.reportCounts]
}

/** What in the input speaks for the vendor, unless only the caller's choice does. */
function signsOf({ vendor, candidates }: Explained, language: Language): string[] {
  const signs = candidates.find(({ id }) => id === vendor?.entry.vendor)?.signs ?? []
  const t = failureWords[language].decision.signs
  return signs.map(({ kind, value, vendors }) => t[kind](nameOf(value), vendors - 1))
}

/** A field without its type: `error.code string` is `error.code`, `<Code` is `<Code>`. */
const nameOf = (value: string): string =>
  value.startsWith('<') ? `${value}>` : (value.split(' ')[0] ?? value)

function nearestLines({ nearest }: Explained): string {
  return nearest
    .map(({ vendor, entry }) => `faultline explain ${vendor.entry.vendor} ${entry.reason}`)
    .join('\n')
}
