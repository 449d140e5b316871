/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Slack Web API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/slack/testing'
 *
 * respond({ ok: false, code: 'channel_not_found' }) // => { ok: false, error: 'channel_not_found' }
 * ```
 */
export function respond({ ok, code, message }: Facts): object {
  if (ok) return { ok, channel: 'C0123', ts: '1405894322.002768' }
  return { ok, error: code, ...(message !== undefined && { response_metadata: { messages: [message] } }) }
}
