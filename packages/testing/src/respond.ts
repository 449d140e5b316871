import type { PlainResponse } from './plain-response.ts'

/** What one response says, in words that every vendor has: what {@link Respond} writes in the vendor's own format. */
export interface ResponseFacts {
  /** Whether it's the vendor's success. */
  readonly ok: boolean
  /** HTTP status. */
  readonly status: number
  /** The vendor's code. */
  readonly code?: string | number | undefined
  /** The vendor's more specific code. */
  readonly subcode?: string | number | undefined
  /** The vendor's own class of codes. */
  readonly family?: string | undefined
  /** The vendor's text for people. */
  readonly message?: string | undefined
  /** The vendor's documented name of the failure. */
  readonly label?: string | undefined
  /** Our id of the failure, for a vendor whose format needs more than the facts above. */
  readonly reason?: string | undefined
}

/**
 * Writes a vendor's response. It returns the body: text as it is, anything else becomes JSON, `undefined` means no body.
 * To choose the status or the headers too, it returns `{ status?, headers?, body }` and nothing beside. Facts that the
 * vendor's format has no place for are left out, and a fact that is absent isn't made up.
 */
export type Respond = (facts: ResponseFacts) => unknown

/** Writes a response as plain data. Throws only what `respond` throws. */
export function plainResponse(respond: Respond, facts: ResponseFacts): PlainResponse {
  const written = respond(facts)
  const { status = facts.status, headers, body } = isWhole(written) ? written : { body: written }
  if (body === undefined || body === '') return { status, headers: { ...headers }, body: '' }
  const [type, text] =
    typeof body === 'string' ? ['text/plain', body] : ['application/json', JSON.stringify(body)]
  return { status, headers: { 'content-type': type, ...headers }, body: text }
}

interface Whole {
  readonly status?: number
  readonly headers?: { readonly [name: string]: string }
  readonly body: unknown
}

/** A vendor's own body may have a field named `status` or `body`, but hardly these three and no other. */
function isWhole(written: unknown): written is Whole {
  if (typeof written !== 'object' || written === null || !Object.hasOwn(written, 'body')) return false
  return Object.keys(written).every((name) => ['status', 'headers', 'body'].includes(name))
}
