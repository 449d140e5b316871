for (const button of document.querySelectorAll<HTMLButtonElement>('[data-twin]'))
  button.addEventListener('click', () => void copy(button))

/** Copies the page's twin, and says so to the eye and to screen readers; what can't be copied is opened. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const { twin = '', copied = '' } = button.dataset
  const output = button.parentElement?.querySelector('output')
  try {
    // Written at once with what is yet to come: Safari allows no clipboard after a wait.
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': textAt(twin) })])
    if (output) output.textContent = copied
  } catch {
    location.assign(twin)
  }
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} isn't there`)
  return response.text()
}
