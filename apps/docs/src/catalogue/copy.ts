/** So long a button says that it has copied, in ms. */
const toldFor = 2000

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.hidden = false // without this script it would do nothing
  const label = button.textContent
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(await textFor(button))
    } catch {
      return select(button) // no permission to write to the clipboard
    }
    button.textContent = button.dataset['copied'] ?? ''
    setTimeout(() => {
      button.textContent = label
    }, toldFor)
  })
}

/** Selects the code that a button stands over, so that it can be copied by hand. */
function select(button: HTMLButtonElement): void {
  const code = codeUnder(button)
  if (code) getSelection()?.selectAllChildren(code)
}

function codeUnder(button: HTMLButtonElement): Element | null | undefined {
  return button.closest('figure')?.querySelector('pre')
}

/** The file that a button names, or the code that it stands over. */
async function textFor(button: HTMLButtonElement): Promise<string> {
  const file = button.dataset['copy']
  if (file) return (await fetch(file)).text()
  return codeUnder(button)?.textContent ?? ''
}
