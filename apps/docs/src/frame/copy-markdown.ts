/** How long the button says what happened. */
const shownMs = 2000

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-twin]'))
  button.addEventListener('click', () => void copy(button))

/** Copies the page's twin; what can't be copied is opened. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const { twin = '' } = button.dataset
  try {
    // Written at once with what is yet to come: Safari allows no clipboard after a wait.
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': textAt(twin) })])
    sayCopied(button)
  } catch {
    location.assign(twin)
  }
}

/** Says so on the button, without a change of its width, and to screen readers. */
function sayCopied(button: HTMLButtonElement): void {
  const output = button.parentElement?.querySelector('output')
  const { textContent: name } = button
  const { copied = '' } = button.dataset
  if (!output || name === copied) return
  button.style.minWidth = `${button.offsetWidth}px`
  button.textContent = output.textContent = copied
  setTimeout(() => {
    button.textContent = name
    output.textContent = ''
  }, shownMs)
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} isn't there`)
  return response.text()
}
