import type { Decoded } from '@faultline/decoder'
import { element } from '../element.ts'
import { type Language, strings } from '../language/language.ts'
import type { Vendor } from '../vendor.ts'

/** Says what in the paste speaks for the vendor that decided; nothing if nothing but a person's choice does. */
export function showSigns({ vendor, candidates }: Decoded<Vendor>, language: Language): HTMLElement[] {
  const t = strings[language].decoder
  const signs = candidates.find(({ id }) => id === vendor?.adapter.vendor)?.signs ?? []
  if (!vendor || signs.length === 0) return []
  return [
    element('h3', {}, t.evidence(vendor.title)),
    element(
      'ul',
      { class: 'signs' },
      ...signs.map(({ kind, value, vendors }) =>
        element('li', {}, t.signs[kind](nameOf(value), vendors - 1)),
      ),
    ),
  ]
}

/** A field without its type: `error.code string` is `error.code`, `<Code` is `<Code>`. */
function nameOf(value: string): string {
  return value.startsWith('<') ? `${value}>` : (value.split(' ')[0] ?? value)
}
