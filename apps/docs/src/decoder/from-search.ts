import { handOff } from './handoff.ts'

const frame = document.querySelector('site-search .dialog-frame')
const template = document.querySelector<HTMLTemplateElement>('#search-decoder')

if (frame && template) {
  frame.append(template.content)
  const link = frame.querySelector<HTMLAnchorElement>('.search-decoder a')
  link?.addEventListener('click', () => handOff({ text: inputIn(frame)?.value ?? '' }))
  frame.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.isComposing) return
    if (event.target === inputIn(frame) && foundNothing(frame)) link?.click()
  })
}

function inputIn(frame: Element): HTMLInputElement | null {
  return frame.querySelector('input')
}

/** Whether the search has ended without a result. */
function foundNothing(frame: Element): boolean {
  return frame.querySelector('.pagefind-ui__results')?.childElementCount === 0
}
