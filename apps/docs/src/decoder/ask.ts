import { href, languageOf } from '../language/language.ts'
import { handOff, takeHandoff } from './handoff.ts'
import { bringIntoView } from './into-view.ts'
import { holdLongPastes, putText, textIn } from './long-paste.ts'

const language = languageOf(document.documentElement.lang)
const form = document.querySelector<HTMLFormElement>('#ask')
const place = document.querySelector<HTMLElement>('#asked')
const box = form?.querySelector('textarea')
let turns = 0

if (form && place && box) {
  holdLongPastes(box)
  box.addEventListener('input', () => void update(box, place))
  box.addEventListener('keydown', (event) => {
    // A code is typed and Enter pressed; a response has lines.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || box.value.includes('\n')) return
    event.preventDefault()
    place.querySelector<HTMLAnchorElement>('a')?.focus()
  })
  place.addEventListener('click', ({ target }) => {
    const way =
      target instanceof HTMLElement ? target.closest<HTMLElement>('[data-decoder], [data-decode-as]') : null
    if (!way) return
    handOff({ text: textIn(box), vendor: way.dataset['decodeAs'] })
    if (way.dataset['decodeAs']) location.assign(href('decoder', language))
  })
  const brought = takeHandoff()
  if (brought) putText(box, brought.text)
  if (box.value !== '') void update(box, place) // the browser kept what was typed before
}

/** Shows what is known of what is in the box; the code and the data for it are loaded when they are needed. */
async function update(box: HTMLTextAreaElement, place: HTMLElement): Promise<void> {
  turns += 1
  const turn = turns
  const text = textIn(box).trim()
  place.hidden = text === ''
  if (text === '') return
  const { resultsFor } = await import('./ask-results.ts')
  const results = await resultsFor(text, language)
  if (turn !== turns) return
  place.replaceChildren(...results)
  bringIntoView(place, box.form ?? place)
}
