import { adapterFor } from '@faultline/core'
import { withRecent } from './recent-beginnings.ts'

/** Which vendor the URLs of some hosts belong to; patterns as in catalogues: `*.example.com`, `example.com/api`. */
export interface HostRule {
  readonly vendor: string
  readonly hosts: readonly string[]
}

/** Finds the vendor of a URL; `undefined` if no rule covers it. */
export type VendorOfUrl = (url: string) => string | undefined

/**
 * Makes the finder: the first list that has a rule for the URL decides, by its most specific rule. What was found is
 * remembered by host, and by as much of the path as the rules look at: traffic has few hosts and many URLs.
 */
export function vendorOfUrl(lists: readonly (readonly HostRule[])[]): VendorOfUrl {
  const rules = lists.map((list) => list.map(({ vendor, hosts }) => ({ vendor, catalogue: { hosts } })))
  const withPath = lists.flatMap((list) =>
    list.flatMap(({ hosts }) => hosts.filter((host) => host.includes('/'))),
  )
  const known = new Map<string, Known>()

  function find(url: string): string | undefined {
    for (const list of rules) {
      const rule = adapterFor(withScheme(url), list)
      if (rule) return rule.vendor
    }
    return undefined
  }

  function learn(host: string): Known {
    const depth = deepestPath(nameOf(host), withPath)
    const fact: Known = { vendor: find(host), depth, deeper: new Map() }
    remember(known, host, fact)
    return fact
  }

  return withRecent((url) => {
    const host = beginningOf(url, 0)
    const { vendor, depth, deeper } = known.get(host) ?? learn(host)
    if (depth === 0) return { beginning: host, vendor }
    const beginning = beginningOf(url, depth)
    if (!deeper.has(beginning)) remember(deeper, beginning, find(beginning))
    return { beginning, vendor: deeper.get(beginning) }
  })
}

function withScheme(url: string): string {
  return /^[a-z][\w+.-]*:\/\//i.test(url) ? url : `https://${url}`
}

/** The name of a host, without its port and in lower case; empty if it's none. */
function nameOf(host: string): string {
  try {
    return new URL(withScheme(host)).hostname
  } catch {
    return ''
  }
}

/** What is known of a host. */
interface Known {
  readonly vendor: string | undefined
  /** How many segments of a path its rules look at; if there are any, the vendor is in `deeper`, by the beginning of the URL. */
  readonly depth: number
  readonly deeper: Map<string, string | undefined>
}

/** The URL up to its host, or to so many segments of its path. */
function beginningOf(url: string, segments: number): string {
  let end = url.indexOf('//') + 1
  for (let slashes = 0; slashes <= segments; slashes++) {
    end = url.indexOf('/', end + 1)
    if (end < 0) return url.replace(/[?#].*/s, '')
  }
  return url.slice(0, end)
}

/** How many segments the patterns have that are for a host, or may be. */
function deepestPath(host: string, patterns: readonly string[]): number {
  const depths = patterns
    .map((pattern) => pattern.split('/'))
    .filter(([name = '']) => host.endsWith(name.slice(name.lastIndexOf('*') + 1)))
    .map(({ length }) => length - 1)
  return Math.max(0, ...depths)
}

/** Bounds the memory, whatever the traffic calls. */
function remember<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (map.size >= mostRemembered) map.clear()
  map.set(key, value)
}

const mostRemembered = 10_000
