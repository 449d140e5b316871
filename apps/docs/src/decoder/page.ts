import { type Decoded, decodePaste } from '@faultline/decoder'
import { element } from '../element.ts'
import { languageOf, strings } from '../language/language.ts'
import type { Vendor } from '../vendor.ts'
import { examples } from './examples.ts'
import { takeHandoff } from './handoff.ts'
import { bringIntoView } from './into-view.ts'
import { isPasted } from './is-pasted.ts'
import { holdLongPastes, putText, textIn } from './long-paste.ts'
import { readFragment, responseText, type Shared, shareFragment } from './share.ts'
import { show } from './show.ts'
import { webLibrary } from './web-library.ts'

const language = languageOf(document.documentElement.lang)
const t = strings[language].decoder
const library = webLibrary(language)
const form = document.querySelector<HTMLFormElement>('#decoder')
const box = form?.querySelector('textarea')
const place = document.querySelector<HTMLElement>('#decoded')
const share = document.querySelector<HTMLButtonElement>('#share')
const shared = document.querySelector<HTMLElement>('#shared')
let decoded: Decoded<Vendor> | undefined
let turns = 0

if (form && box && place && share && shared) {
  holdLongPastes(box)
  form.addEventListener('input', (event) => void update(form, place, share, isPasted(event)))
  form.addEventListener('submit', (event) => event.preventDefault())
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-example]'))
    button.addEventListener('click', () => {
      form.reset()
      putText(box, examples[button.dataset['example'] as keyof typeof examples])
      void update(form, place, share, true)
    })
  place.addEventListener('click', ({ target }) => {
    const vendor = target instanceof HTMLElement && target.dataset['decodeAs']
    if (!vendor) return
    control(form, 'vendor').value = vendor
    void update(form, place, share, true)
  })
  share.addEventListener('click', () => copyLink(form, shared))
  addEventListener('hashchange', () => restore(form, place, share))
  restore(form, place, share)
}

/** Decodes what is in the form; data may have to be loaded first, and meanwhile something else may be typed. */
async function update(
  form: HTMLFormElement,
  place: HTMLElement,
  share: HTMLButtonElement,
  isWhole: boolean,
): Promise<void> {
  turns += 1
  const turn = turns
  const text = box ? textIn(box) : ''
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
  const detected = decoded?.guess === decoded?.vendor ? decoded?.vendor : undefined
  if (auto) auto.textContent = detected ? t.vendorGuess(detected.title) : t.vendorAuto
  const request = { attempt: Number(control(form, 'attempt').value) || 1, idempotent: isIdempotent(form) }
  const nothing = element('p', { class: 'empty' }, message)
  place.replaceChildren(...(decoded ? show(decoded, request, language) : [nothing]))
  share.hidden = !decoded
  if (isWhole && decoded) bringIntoView(place)
}

/** A link is made only on request, so that what was pasted doesn't stay in the browser's history. */
async function copyLink(form: HTMLFormElement, shared: HTMLElement): Promise<void> {
  const fragment = shareFragment({
    text: decoded?.response ? responseText(decoded.response, decoded.assumed) : control(form, 'text').value,
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

/** Shows what a link or another page of this site brought. */
function restore(form: HTMLFormElement, place: HTMLElement, share: HTMLButtonElement): void {
  const state: Shared | undefined = readFragment(location.hash) ?? takeHandoff()
  if (!state) return
  if (box) putText(box, state.text)
  control(form, 'vendor').value = state.vendor ?? ''
  control(form, 'attempt').value = state.attempt ?? '1'
  const check = form.elements.namedItem('idempotent')
  if (check instanceof HTMLInputElement) check.checked = state.idempotent ?? false
  void update(form, place, share, true)
}

function control(form: HTMLFormElement, name: string): { value: string } {
  return form.elements.namedItem(name) as HTMLInputElement
}

function isIdempotent(form: HTMLFormElement): boolean {
  const check = form.elements.namedItem('idempotent')
  return check instanceof HTMLInputElement && check.checked
}
