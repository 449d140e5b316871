const key = 'faultline-paste'

/** What one page hands to the decoder, or to itself in the other language. It stays in the tab: an address would keep it in the browser's history. */
export interface Handoff {
  readonly text: string
  readonly vendor?: string | undefined
  readonly attempt?: string | undefined
  readonly idempotent?: boolean
}

/** Keeps a text for the page that is opened next. */
export function handOff(handoff: Handoff): void {
  if (handoff.text === '') return
  try {
    sessionStorage.setItem(key, JSON.stringify(handoff))
  } catch {
    // No storage, or not enough of it for a long paste: the decoder opens empty.
  }
}

/** Takes what was handed over, once. */
export function takeHandoff(): Handoff | undefined {
  try {
    const kept = sessionStorage.getItem(key)
    sessionStorage.removeItem(key)
    return kept === null ? undefined : (JSON.parse(kept) as Handoff)
  } catch {
    return undefined
  }
}
