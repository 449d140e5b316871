import { languageOf, strings } from '../language/language.ts'
import { matches } from './search-text.ts'

const form = document.querySelector<HTMLFormElement>('#failure-filter')
const rows = [...document.querySelectorAll<HTMLTableRowElement>('table.failures tbody tr')]
const t = strings[languageOf(document.documentElement.lang)].catalogue.filter

if (form) {
  form.hidden = false
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name)
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value
  }
  form.addEventListener('input', () => show(form))
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(() => show(form)))
  show(form)
}

/** Shows the rows that fit, says how many, and keeps the choice in the address, so that it can be sent to somebody. */
function show(form: HTMLFormElement): void {
  const chosen = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()] as const] : [],
  )
  for (const row of rows)
    row.hidden = !chosen.every(([name, value]) =>
      name === 'text' ? matches(row.dataset['text'] ?? '', value) : row.dataset[name] === value,
    )
  const shown = rows.filter((row) => !row.hidden).length
  const output = form.querySelector('output')
  const none = form.querySelector<HTMLElement>('.none')
  if (output) output.textContent = t.count(shown, rows.length)
  if (none) none.hidden = shown > 0
  const query = new URLSearchParams(chosen.map(([name, value]) => [name, value])).toString()
  history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`)
}
