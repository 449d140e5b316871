import { handOff } from '../decoder/handoff.ts'
import { textIn } from '../decoder/long-paste.ts'

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language'))
  link.addEventListener('click', () => keepState(link))

/** Takes along what was typed, chosen or pasted, so that the page in the other language shows the same. */
function keepState(link: HTMLAnchorElement): void {
  const form = document.querySelector<HTMLFormElement>('#decoder, #ask')
  const box = form?.querySelector('textarea')
  link.search = location.search
  // What stands in the box may be newer than what the address brought.
  link.hash = box ? '' : location.hash
  if (!form || !box) return
  const chosen = new FormData(form)
  const entered = (name: string) => {
    const value = chosen.get(name)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  handOff({
    text: textIn(box),
    vendor: entered('vendor'),
    attempt: entered('attempt'),
    idempotent: chosen.has('idempotent'),
  })
}
