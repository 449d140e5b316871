import { element } from '../element.ts'
import { languageOf, strings } from '../language/language.ts'
import { type Decoded, decodePaste } from './decode-paste.ts'
import { examples } from './examples.ts'
import { readFragment, responseText, shareFragment } from './share.ts'
import { show } from './show.ts'
import { webLibrary } from './web-library.ts'

const language = languageOf(document.documentElement.lang)
const t = strings[language].decoder
const library = webLibrary(language)
const form = document.querySelector<HTMLFormElement>('#decoder')
const place = document.querySelector<HTMLElement>('#decoded')
const share = document.querySelector<HTMLButtonElement>('#share')
const shared = document.querySelector<HTMLElement>('#shared')
let decoded: Decoded | undefined
let turns = 0

if (form && place && share && shared) {
  form.addEventListener('input', () => void update(form, place, share))
  form.addEventListener('submit', (event) => event.preventDefault())
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-example]'))
    button.addEventListener('click', () => {
      form.reset()
      control(form, 'text').value = examples[button.dataset['example'] as keyof typeof examples]
      void update(form, place, share)
    })
  share.addEventListener('click', () => copyLink(form, shared))
  addEventListener('hashchange', () => restore(form, place, share))
  restore(form, place, share)
}

/** Decodes what is in the form; data may have to be loaded first, and meanwhile something else may be typed. */
async function update(form: HTMLFormElement, place: HTMLElement, share: HTMLButtonElement): Promise<void> {
  turns += 1
  const turn = turns
  const text = control(form, 'text').value
  const status = control(form, 'status').value
  let message = text.trim() === '' ? t.empty : t.unreadable
  const found = await decodePaste(
    text,
    {
      status: /^\d{1,3}$/.test(status) ? Number(status) : undefined,
      vendor: control(form, 'vendor').value || undefined,
    },
    library,
  ).catch(() => {
    message = t.notLoaded
    return undefined
  })
  if (turn !== turns) return
  decoded = found
  const auto = form.querySelector<HTMLOptionElement>('[name=vendor] option[value=""]')
  if (auto) auto.textContent = decoded?.guess ? t.vendorGuess(decoded.guess.title) : t.vendorAuto
  const request = { attempt: Number(control(form, 'attempt').value) || 1, idempotent: isIdempotent(form) }
  const nothing = element('p', { class: 'empty' }, message)
  place.replaceChildren(...(decoded ? show(decoded, request, language) : [nothing]))
  share.hidden = !decoded
}

/** A link is made only on request, so that what was pasted doesn't stay in the browser's history. */
async function copyLink(form: HTMLFormElement, shared: HTMLElement): Promise<void> {
  const fragment = shareFragment({
    text: decoded?.response ? responseText(decoded.response) : control(form, 'text').value,
    vendor: control(form, 'vendor').value || undefined,
    attempt: control(form, 'attempt').value,
    idempotent: isIdempotent(form),
  })
  history.replaceState(null, '', fragment)
  try {
    await navigator.clipboard.writeText(location.href)
    shared.textContent = t.shared
  } catch {
    shared.textContent = t.notShared // no permission to write to the clipboard
  }
}

function restore(form: HTMLFormElement, place: HTMLElement, share: HTMLButtonElement): void {
  const state = readFragment(location.hash)
  if (!state) return
  control(form, 'text').value = state.text
  control(form, 'vendor').value = state.vendor ?? ''
  control(form, 'attempt').value = state.attempt ?? '1'
  const box = form.elements.namedItem('idempotent')
  if (box instanceof HTMLInputElement) box.checked = state.idempotent ?? false
  void update(form, place, share)
}

function control(form: HTMLFormElement, name: string): { value: string } {
  return form.elements.namedItem(name) as HTMLInputElement
}

function isIdempotent(form: HTMLFormElement): boolean {
  const box = form.elements.namedItem('idempotent')
  return box instanceof HTMLInputElement && box.checked
}
