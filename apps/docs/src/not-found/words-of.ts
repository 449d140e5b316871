/** What an address that leads nowhere seems to be about: `/catalogue/stripe/card-decline/` gives `card decline`. */
export function wordsOf(pathname: string): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? ''
  const words = last.replace(/\.\w+$/, '').replaceAll(/(%[0-9a-f]{2})+|[^\p{L}\p{N}]+/giu, ' ')
  return words.trim().slice(0, 60)
}
