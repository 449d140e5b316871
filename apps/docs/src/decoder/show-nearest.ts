import type { Nearest } from '@faultline/decoder'
import { documentedBy } from '../catalogue/documented-by.ts'
import { entryHeading } from '../catalogue/entry-heading.ts'
import { element } from '../element.ts'
import { href, type Language, strings } from '../language/language.ts'
import type { Vendor } from '../vendor.ts'

/** Lists documented failures that a paste may mean, each with the way to its page. */
export function showNearest(nearest: readonly Nearest<Vendor>[], language: Language): HTMLElement[] {
  const t = strings[language].decoder
  const heading = nearest.some(({ exact }) => exact) ? t.sameName : t.similarName
  if (nearest.length === 0) return []
  return [
    element('h3', {}, heading),
    element('ul', { class: 'nearest' }, ...nearest.map((one) => item(one, language))),
  ]
}

function item({ vendor, entry }: Nearest<Vendor>, language: Language): HTMLElement | undefined {
  const one = documentedBy(vendor).find(({ entry: { reason } }) => reason === entry.reason)
  return (
    one &&
    element(
      'li',
      {},
      element('a', { href: href(one.path, language) }, entryHeading(one)),
      element('b', {}, vendor.title),
      element('span', {}, one.words(language).title),
    )
  )
}
