/** Longer texts take a browser seconds to lay out. */
const longest = 100_000
/** So much of a long text is shown at its beginning and at its end. */
const shownOfEnd = 2000

interface Held {
  readonly shown: string
  readonly text: string
}

const held = new WeakMap<HTMLTextAreaElement, Held>()

/** Keeps a long text that is pasted or dropped out of a box, which shows its ends; {@link textIn} has all of it. */
export function holdLongPastes(box: HTMLTextAreaElement): void {
  box.addEventListener('paste', (event) => hold(box, event, event.clipboardData))
  box.addEventListener('drop', (event) => hold(box, event, event.dataTransfer))
}

/** The text in a box: the whole of a long one that was put there, as long as nobody changes what is shown. */
export function textIn(box: HTMLTextAreaElement): string {
  const kept = held.get(box)
  return kept?.shown === box.value ? kept.text : box.value
}

/** Puts a text into a box as if it were pasted. */
export function putText(box: HTMLTextAreaElement, text: string): void {
  box.value = text.length > longest ? shortened(text) : text
  held.set(box, { shown: box.value, text })
}

function hold(box: HTMLTextAreaElement, event: Event, data: DataTransfer | null): void {
  const text = data?.getData('text/plain') ?? ''
  if (text.length <= longest) return
  event.preventDefault()
  putText(box, text)
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
}

function shortened(text: string): string {
  return `${text.slice(0, shownOfEnd)}\n…\n${text.slice(-shownOfEnd)}`
}
