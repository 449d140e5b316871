/** What was found for a URL, and for all others that begin in the same way. */
export interface Found {
  /** The URL up to a slash, or its whole path. */
  readonly beginning: string
  readonly vendor: string | undefined
}

/** Compares a URL with the beginnings found last, before it's looked up: that takes less than to cut out its host. */
export function withRecent(lookUp: (url: string) => Found): (url: string) => string | undefined {
  const recent: Beginning[] = []
  let next = 0

  function keep(url: string, { beginning, vendor }: Found): void {
    // What has no host yet, such as `https:`, says nothing of longer URLs.
    if (!beginning.includes('://')) return
    recent[next] = { text: beginning, isWhole: url[beginning.length] !== '/', vendor }
    next = (next + 1) % mostRecent
  }

  return (url) => {
    for (const known of recent) if (isBeginning(known, url)) return known.vendor
    const found = lookUp(url)
    keep(url, found)
    return found.vendor
  }
}

/** More would take longer to compare than a look-up takes. */
const mostRecent = 8

interface Beginning {
  readonly text: string
  /** Whether the path ends there: a longer one may belong to somebody else. */
  readonly isWhole: boolean
  readonly vendor: string | undefined
}

function isBeginning({ text, isWhole }: Beginning, url: string): boolean {
  const next = url[text.length]
  const fits = isWhole ? next === undefined || next === '?' || next === '#' : next === '/'
  // V8 compares letter by letter for `startsWith`, and whole texts for `indexOf`.
  return fits && url.indexOf(text) === 0
}
