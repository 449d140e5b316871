import type { Catalogue } from './catalogue.ts'

/** What {@link adapterFor} needs of an adapter. */
interface HasHosts {
  readonly catalogue: Pick<Catalogue, 'hosts'>
}

/**
 * Finds the adapter whose vendor a URL belongs to, by the hosts of its catalogue: `*.amazonaws.com` covers every host
 * below it, and a path tells APIs on one host apart. The most specific one counts. Never throws; `undefined` if there
 * is none.
 *
 * @example
 * ```ts
 * import { adapterFor } from '@faultline/core'
 * import { dfineryExport } from '@faultline/dfinery-export'
 * import { dfineryImport } from '@faultline/dfinery-import'
 *
 * const adapters = [dfineryImport, dfineryExport]
 * adapterFor('https://openapi.dfinery.ai/api/v1/events', adapters)?.vendor // => 'dfinery-import'
 * adapterFor('https://openapi.dfinery.ai/api/v1/export/event', adapters)?.vendor // => 'dfinery-export'
 * adapterFor('https://example.com/', adapters) // => undefined
 * ```
 */
export function adapterFor<A extends HasHosts>(url: string | URL, adapters: readonly A[]): A | undefined {
  const parsed = parse(url)
  if (!parsed) return undefined
  let best: A | undefined
  let bestFit = 0
  for (const adapter of adapters) {
    const fit = Math.max(0, ...(adapter.catalogue.hosts ?? []).map((pattern) => fitOf(pattern, parsed)))
    if (fit > bestFit) [best, bestFit] = [adapter, fit]
  }
  return best
}

function parse(url: string | URL): URL | undefined {
  try {
    return new URL(url)
  } catch {
    return undefined
  }
}

/** How specific a pattern is that covers the URL: a whole host before a wildcard, then the longer one; 0 if it doesn't. */
function fitOf(pattern: string, { hostname, pathname }: URL): number {
  const [host = ''] = pattern.split('/')
  const path = pattern.slice(host.length)
  const inPath = pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`)
  if (!inPath) return 0
  if (host === hostname) return wholeHost + pattern.length
  return host.startsWith('*.') && hostname.endsWith(host.slice(1)) ? pattern.length : 0
}

/** Puts any whole host before any wildcard: patterns are shorter. */
const wholeHost = 1000
