import type { Decoded } from '@faultline/decoder'
import { element } from '../element.ts'
import { type Language, strings } from '../language/language.ts'
import type { Vendor } from '../vendor.ts'

/** More vendors would be a list of everybody who writes so. */
const mostVendors = 4

/** Offers to decode a response as what it looks like; if several vendors write so, says that and what would decide. */
export function showGuess({ guess, rivals }: Decoded<Vendor>, language: Language): HTMLElement[] {
  const t = strings[language].decoder
  if (!guess) return []
  if (rivals.length === 0)
    return [element('p', { class: 'guess' }, t.looksLike(guess.title), ' ', button(guess, language))]
  const alike = [guess, ...rivals].slice(0, mostVendors)
  return [
    element('h3', {}, t.whose),
    element('p', {}, t.alike(alike.map(({ title }) => title))),
    element('ul', { class: 'rivals guess' }, ...alike.map((vendor) => rival(vendor, alike, language))),
  ]
}

function rival(vendor: Vendor, alike: readonly Vendor[], language: Language): HTMLElement {
  const t = strings[language].decoder
  const [host] = vendor.adapter.catalogue.hosts ?? []
  const header = headersOf(vendor).find((name) =>
    alike.every((other) => other === vendor || !headersOf(other).includes(name)),
  )
  const signs = [
    ...(host === undefined ? [] : [t.wentTo(host)]),
    ...(header === undefined ? [] : [t.hasHeader(header)]),
  ]
  return element('li', {}, button(vendor, language), element('span', {}, t.itsIf(signs)))
}

function headersOf({ adapter }: Vendor): readonly string[] {
  return adapter.catalogue.requestIdHeaders ?? []
}

function button({ adapter, title }: Vendor, language: Language): HTMLElement {
  const attributes = { type: 'button', 'data-decode-as': adapter.vendor }
  return element('button', attributes, strings[language].decoder.decodeAs(title))
}
