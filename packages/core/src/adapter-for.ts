import type { Catalogue } from './catalogue.ts'
import { ownFields } from './own-fields.ts'

/**
 * Finds the adapter whose vendor a URL belongs to, by the hosts of its catalogue: `*.example.com` covers every host
 * below it, `sqs.*.amazonaws.com` every region, and a path tells APIs on one host apart. The most specific one counts.
 * Never throws; `undefined` if there is none.
 *
 * @see [Getting started: Several vendors, one fetch](https://faultline.github.io/guide/getting-started/#several-vendors-one-fetch)
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
export function adapterFor<A extends { readonly catalogue: Pick<Catalogue, 'hosts'> }>(
  url: string | URL,
  adapters: readonly A[],
): A | undefined {
  const parsed = parse(url)
  if (!parsed) return undefined
  let best: A | undefined
  let bestFit = 0
  for (const adapter of adapters) {
    const fit = Math.max(
      0,
      ...(ownFields(adapter.catalogue).hosts ?? []).map((pattern) => fitOf(pattern, parsed)),
    )
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
  return host.includes('*') && covers(host.split('.'), hostname.split('.')) ? pattern.length : 0
}

/** A `*` stands for one label, and at the beginning for one or more. */
function covers(pattern: readonly string[], labels: readonly string[]): boolean {
  const more = labels.length - pattern.length
  if (pattern[0] === '*' ? more < 0 : more !== 0) return false
  return pattern.every((label, index) => label === '*' || label === labels[index + more])
}

/** Puts any whole host before any wildcard: patterns are shorter. */
const wholeHost = 1000
