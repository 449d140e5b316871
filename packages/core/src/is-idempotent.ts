import type { Catalogue } from './catalogue.ts'
import { type HeadersLike, headerReader } from './headers.ts'
import { field, jsonOf } from './json.ts'
import { ownFields } from './own-fields.ts'

/** A request as `fetch`, axios and ky describe it. */
export interface RequestLike {
  /** HTTP method in any letter case; GET if absent. */
  readonly method?: string | undefined
  /** Request headers, names in any letter case. */
  readonly headers?: HeadersLike | undefined
  /** The body: text, or already an object. */
  readonly body?: unknown
}

/**
 * Whether a request may be sent twice without doing it twice: by its method, or because it carries the key that the
 * vendor honours. Never throws.
 *
 * @param adapter Any adapter: its catalogue names the header or the field of the key.
 *
 * @see [Retrying safely: Is the request idempotent?](https://faultline.github.io/guide/retrying/#is-the-request-idempotent)
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 *
 * @example
 * ```ts
 * import { isIdempotent } from '@faultline/core'
 * import { dfineryImport } from '@faultline/dfinery-import'
 *
 * isIdempotent(dfineryImport, { method: 'GET' }) // => true
 * isIdempotent(dfineryImport, { method: 'POST' }) // => false
 * ```
 */
export function isIdempotent(
  { catalogue }: { readonly catalogue: Pick<Catalogue, 'idempotencyKey'> },
  request: RequestLike,
): boolean {
  try {
    const own = ownFields(request)
    return idempotentMethods.has((own.method ?? 'GET').toUpperCase()) || carriesKey(catalogue, own)
  } catch {
    return false // a request whose getters throw is not one to send twice
  }
}

const idempotentMethods: ReadonlySet<string> = new Set([
  'GET',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'PUT',
  'DELETE',
  'QUERY',
])

function carriesKey(catalogue: Pick<Catalogue, 'idempotencyKey'>, request: RequestLike): boolean {
  const place = ownFields(ownFields(catalogue).idempotencyKey)
  if (!place) return false
  if ('header' in place) return headerReader(request.headers ?? {})(place.header) !== ''
  const key = field(jsonOf(request.body), place.field)
  return typeof key === 'string' && key !== ''
}
