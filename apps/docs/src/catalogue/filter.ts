import { handOff } from '../decoder/handoff.ts'
import { element } from '../element.ts'
import { href, languageOf, strings } from '../language/language.ts'
import type { FailureList, ListedFailure } from './failure-list.ts'
import { listedPath, loadFailures } from './load-failures.ts'

/** More rows than these are read by nobody, and take long to draw. */
const mostRows = 50

const language = languageOf(document.documentElement.lang)
const t = strings[language].catalogue
const form = document.querySelector<HTMLFormElement>('#failure-filter')
const results = document.querySelector<HTMLTableElement>('#failure-results')

if (form && results) {
  form.hidden = false
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name)
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value
  }
  const update = () => void show(form, results)
  form.addEventListener('input', update)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(update))
  for (const link of form.querySelectorAll('[data-decoder]'))
    link.addEventListener('click', () =>
      handOff({ text: choiceIn(form)['text'] ?? '', vendor: form.dataset['vendor'] }),
    )
  update()
}

/** Shows the failures that fit in place of the page's list, and keeps the choice in the address, so that it can be sent. */
async function show(form: HTMLFormElement, results: HTMLTableElement): Promise<void> {
  const chosen = choiceIn(form)
  const query = new URLSearchParams(chosen).toString()
  history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`)
  if (query === '') return draw(form, results, undefined)
  const { list, search } = await loadFailures(language)
  // Meanwhile something else may have been typed.
  if (new URLSearchParams(choiceIn(form)).toString() !== query) return
  const { vendor } = form.dataset
  const found = search(vendor ? { ...chosen, vendor } : chosen)
  draw(form, results, found)
  results.tBodies[0]?.replaceChildren(...found.slice(0, mostRows).map((failure) => row(list, failure)))
}

function draw(
  form: HTMLFormElement,
  results: HTMLTableElement,
  found: readonly ListedFailure[] | undefined,
): void {
  const listed = document.querySelector<HTMLElement>('#listed')
  const output = form.querySelector('output')
  const none = form.querySelector<HTMLElement>('.none')
  const count = found?.length ?? Number(form.dataset['all'])
  if (output) output.textContent = t.filter.count(count, Math.min(count, found ? mostRows : count))
  if (none) none.hidden = count > 0
  if (listed) listed.hidden = found !== undefined
  results.hidden = count === 0 || found === undefined
}

function choiceIn(form: HTMLFormElement): { [name: string]: string } {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
    ),
  )
}

function row(list: FailureList, failure: ListedFailure): HTMLTableRowElement {
  const { vendors, categories } = list
  const [vendor, code, reason, status, category, retryable, processed, title] = failure
  const [, vendorTitle = ''] = vendors[vendor] ?? []
  const [name = '', categoryTitle = ''] = categories[category] ?? []
  const target = listedPath(list, failure)
  const link = element('a', { href: href(target, language) }, element('code', {}, code))
  const cell = (label: string, text: string | number, kind = '') =>
    element('td', { role: 'cell', class: kind, 'data-label': label }, `${text}`)
  return element(
    'tr',
    { role: 'row' },
    element('td', { role: 'cell', class: 'code' }, link),
    element('td', { role: 'cell', class: 'what' }, title || categoryTitle, element('small', {}, reason)),
    cell(t.vendor, vendorTitle),
    cell(t.status, status),
    cell(t.category, name),
    cell(t.retryable, t.retryAnswers[retryable], `answer ${retryable}`),
    cell(t.processed, t.processedAnswers[processed]),
  )
}
