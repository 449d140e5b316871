import type { PastedResponse } from '@faultline/decoder'

/** What a link to the decoder holds. */
export interface Shared {
  readonly text: string
  readonly vendor?: string | undefined
  readonly attempt?: string | undefined
  readonly idempotent?: boolean | undefined
}

/** The headers that decide something; all others stay out of a link. */
const decidingHeaders =
  /^(content-type|date|retry-after|ratelimit|(x-)?rate-?limit-(remaining|reset)|(x-)?request-id)$/
const longestText = 8192

/** Writes what is shared as a URL fragment, which browsers never send to a server. */
export function shareFragment({ text, vendor, attempt, idempotent }: Shared): string {
  const state = new URLSearchParams({ paste: text.slice(0, longestText) })
  if (vendor) state.set('vendor', vendor)
  if (attempt && attempt !== '1') state.set('attempt', attempt)
  if (idempotent) state.set('idempotent', 'yes')
  return `#${state}`
}

/** Reads a fragment; `undefined` if it isn't one of ours. */
export function readFragment(fragment: string): Shared | undefined {
  const state = new URLSearchParams(fragment.replace(/^#/, ''))
  const text = state.get('paste')
  return text === null
    ? undefined
    : {
        text,
        vendor: state.get('vendor') ?? undefined,
        attempt: state.get('attempt') ?? undefined,
        idempotent: state.get('idempotent') === 'yes',
      }
}

/**
 * A response as `curl -i` prints it, with the deciding headers only: what a link should hold of a paste. A status that was
 * assumed isn't in it.
 */
export function responseText({ status, headers, body }: PastedResponse, isAssumed = false): string {
  const fields = Object.entries(headers)
    .filter(([name]) => decidingHeaders.test(name))
    .map(([name, value]) => `${name}: ${value}`)
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  if (isAssumed) return text
  return [`HTTP/1.1 ${status ?? 200}`, ...fields, '', text].join('\n')
}
