import type { Decoded, Nearest } from '@faultline/decoder'
import { documentedBy } from '../catalogue/documented-by.ts'
import { element } from '../element.ts'
import { href, type Language, strings } from '../language/language.ts'
import type { Vendor } from '../vendor.ts'
import { type Request, showFault } from './show-fault.ts'
import { showGuess } from './show-guess.ts'
import { showNearest } from './show-nearest.ts'
import { showSigns } from './show-signs.ts'

/**
 * Shows what came of a paste. A button with `data-decode-as` holds the id of a vendor to decode it with: whoever shows
 * this listens for it.
 */
export function show(decoded: Decoded<Vendor>, request: Request, language: Language): HTMLElement[] {
  const t = strings[language].decoder
  const { outcome, vendor, format, nearest } = decoded
  const notes = notesOn(decoded, language)
  if (format === 'name') return [...notes, ...showName(decoded, language)]
  if (!outcome) return [...notes, ...showUnsure(decoded, language), ...showNearest(nearest, language)]
  if (!outcome.ok) {
    const guess = vendor ? [] : showGuess(decoded, language)
    return [
      ...notes,
      ...showFault(outcome.fault, decoded, request, language),
      ...guess,
      ...showNearest(nearest, language),
    ]
  }
  return [
    ...notes,
    element('h2', { class: 'success' }, t.success),
    element('p', {}, t.successText(vendor?.title ?? '')),
    ...showSigns(decoded, language),
  ]
}

/** How the paste was read. */
function notesOn(
  { format, cut, others, assumed, outcome, response }: Decoded<Vendor>,
  language: Language,
): HTMLElement[] {
  const t = strings[language].decoder
  const read = element('p', { class: 'read-as' }, `${t.readAs}: ${t.formats[format]}`)
  return [
    read,
    ...(others ? [element('p', { class: 'caution' }, t.others[others.read](others.count + 1))] : []),
    ...(cut ? [element('p', { class: 'caution' }, t.cut(cut.read, cut.of))] : []),
    ...(assumed && outcome ? [element('p', { class: 'caution' }, t.assumed(response?.status ?? 200))] : []),
  ]
}

/** Says that a response isn't decided, and what would decide it. */
function showUnsure(decoded: Decoded<Vendor>, language: Language): HTMLElement[] {
  const t = strings[language].decoder
  const { vendor } = decoded
  return [
    element('h2', {}, t.unsure),
    element('p', {}, vendor ? t.unsureOf(vendor.title) : t.unsureText),
    ...(vendor ? [] : showGuess(decoded, language)),
  ]
}

/** Explains the one failure that has the name which was typed. */
function showOnly({ vendor, entry }: Nearest<Vendor>, language: Language): HTMLElement[] {
  const one = documentedBy(vendor).find(({ entry: { reason } }) => reason === entry.reason)
  if (!one) return []
  const { title, cause, remedy } = one.words(language)
  const t = strings[language].decoder
  return [
    element('h2', {}, title),
    element('p', {}, cause, ' ', remedy),
    element(
      'p',
      {},
      element('a', { href: href(one.path, language), id: 'page' }, t.page),
      ` · ${vendor.title}`,
    ),
  ]
}

/** Shows what a code, a reason or a message alone may mean. */
function showName({ nearest }: Decoded<Vendor>, language: Language): HTMLElement[] {
  const t = strings[language].decoder
  const [only, ...others] = nearest
  if (only?.exact && others.length === 0) return showOnly(only, language)
  if (nearest.length > 0)
    return [element('h2', {}, t.name), element('p', {}, t.nameText), ...showNearest(nearest, language)]
  return [
    element('h2', {}, t.unsure),
    element('p', {}, t.noName, ' ', element('a', { href: href('catalogue', language) }, t.searchCatalogue)),
  ]
}
