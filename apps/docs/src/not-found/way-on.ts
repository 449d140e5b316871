import { href, languageOf, strings } from '../language/language.ts'
import { wordsOf } from './words-of.ts'

const isKorean = location.pathname.startsWith(href('', 'ko'))
const words = wordsOf(location.pathname)

for (const section of document.querySelectorAll<HTMLElement>('.not-found')) {
  section.hidden = (section.lang === 'ko') !== isKorean
  const button = section.querySelector('button')
  if (!button?.parentElement || words === '') continue
  button.textContent = strings[languageOf(section.lang)].notFound.search(words)
  button.parentElement.hidden = false
  button.addEventListener('click', (event) => {
    event.stopPropagation() // a click outside of the search closes it
    search(words)
  })
}

/** Opens the search, and types into it. */
function search(words: string): void {
  document.querySelector<HTMLButtonElement>('button[data-open-modal]')?.click()
  const box = document.querySelector<HTMLInputElement>('dialog input')
  if (!box) return // not ready yet: the visitor types
  box.value = words
  box.dispatchEvent(new Event('input', { bubbles: true }))
}
