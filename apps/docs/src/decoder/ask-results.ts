import { decodePaste, readPaste } from '@faultline/decoder'
import type { FailureList, ListedFailure } from '../catalogue/failure-list.ts'
import { type Failures, listedPath, loadFailures } from '../catalogue/load-failures.ts'
import { element } from '../element.ts'
import { href, type Language, languageOf, strings } from '../language/language.ts'
import { show } from './show.ts'
import { webLibrary } from './web-library.ts'

/** So many are shown under the box; the catalogue has the rest. */
const mostFailures = 6
const mostVendors = 3
const library = webLibrary(languageOf(document.documentElement.lang))

/** What is known of a text: of a code or words, what the catalogue has; of a response, what it means. */
export async function resultsFor(text: string, language: Language): Promise<HTMLElement[]> {
  const t = strings[language].decoder
  try {
    const isName = readPaste(text)?.kind === 'name'
    const found = isName ? showFound(text, await loadFailures(language), language) : []
    return found.length > 0 ? found : await showDecoded(text, language)
  } catch {
    return [element('p', { class: 'empty' }, t.notLoaded)]
  }
}

async function showDecoded(text: string, language: Language): Promise<HTMLElement[]> {
  const t = strings[language].decoder
  const decoded = await decodePaste(text, {}, library)
  const more = element('a', { href: href('decoder', language), 'data-decoder': '' }, t.askMore)
  if (!decoded) return [element('p', { class: 'empty' }, t.unreadable)]
  const shown = show(decoded, { attempt: 1, idempotent: false }, language)
  return [...shown, ...(decoded.format === 'name' ? [] : [element('p', {}, more)])]
}

function showFound(text: string, { list, search }: Failures, language: Language): HTMLElement[] {
  const t = strings[language].decoder
  const found = search({ text })
  const vendors = vendorsNamed(text, list).map(([id, title]) =>
    element('li', {}, element('a', { href: href(`catalogue/${id}`, language) }, title)),
  )
  const failures = found.slice(0, mostFailures).map((failure) => item(list, failure, language))
  const all = `${href('catalogue', language)}?${new URLSearchParams({ text })}`
  return [
    ...(vendors.length > 0
      ? [element('h3', {}, t.askVendors), element('ul', { class: 'nearest' }, ...vendors)]
      : []),
    ...(failures.length > 0 ? [element('ul', { class: 'nearest' }, ...failures)] : []),
    ...(found.length > mostFailures
      ? [element('p', {}, element('a', { href: all }, t.askAll(found.length)))]
      : []),
  ]
}

/** The vendors whose name or id has what was typed. */
function vendorsNamed(text: string, { vendors }: FailureList): FailureList['vendors'] {
  const name = text.toLowerCase()
  return vendors
    .filter((vendor) => vendor.some((each) => each.toLowerCase().includes(name)))
    .slice(0, mostVendors)
}

function item(list: FailureList, failure: ListedFailure, language: Language): HTMLElement {
  const [vendor, code, reason, , category, , , title] = failure
  const heading = code === reason ? reason : `${reason} · ${code}`
  return element(
    'li',
    {},
    element('a', { href: href(listedPath(list, failure), language) }, heading),
    element('b', {}, list.vendors[vendor]?.[1]),
    element('span', {}, title || list.categories[category]?.[1]),
  )
}
