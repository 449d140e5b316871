/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly family?: string | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the OpenAI API does, for tests; the family is its `type`. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/openai/testing'
 *
 * respond({ ok: false, code: 'invalid_api_key', message: 'No.' })
 * // => { error: { message: 'No.', type: undefined, param: null, code: 'invalid_api_key' } }
 * ```
 */
export function respond({ ok, code, family, message }: Facts): object {
  if (ok) return { id: 'chatcmpl-7', object: 'chat.completion', choices: [] }
  return { error: { message, type: family, param: null, code } }
}
