import type { Catalogue } from '@faultline/core'
import { type DocumentedFailure, failuresOf } from '@faultline/core/adapter'
import { fieldsIn } from './fields-in.ts'
import { plainName } from './plain-name.ts'
import type { Recognition, VendorSigns } from './recognition.ts'

/** What is known of one vendor before anything is pasted. */
export interface KnownVendor {
  readonly catalogue: Catalogue
  /** Responses as the vendor writes them, one for each format at least: the fields in them are what it's recognized by. */
  readonly responses: readonly KnownResponse[]
}

/** A response as the vendor writes it. */
interface KnownResponse {
  readonly headers?: { readonly [name: string]: string } | undefined
  readonly body: string
}

/**
 * Derives by what each vendor is recognized, from its catalogue and from responses of its own. The result is plain data:
 * a build can write it into a file, so that recognizing a vendor needs no adapter.
 *
 * @example
 * ```ts
 * import { recognitionOf, recognize } from '@faultline/decoder'
 * import { slack } from '@faultline/slack'
 *
 * const responses = [{ headers: {}, body: '{"ok":false,"error":"not_authed"}' }]
 * const recognition = recognitionOf([{ catalogue: slack.catalogue, responses }])
 * recognition.vendors[0]?.fields // => ['ok boolean', 'error string']
 * const body = '{"ok":false,"error":"missing_scope"}'
 * recognize(recognition, body, body)[0]?.id // => 'slack'
 * ```
 */
export function recognitionOf(vendors: readonly KnownVendor[]): Recognition {
  return {
    vendors: vendors.map(signsOf),
    codes: ownersOf(vendors, (catalogue) => [
      ...(catalogue.success.code === undefined ? [] : [catalogue.success.code]),
      // A family of one vendor's may be a code of another's.
      ...Object.keys(catalogue.families ?? {}),
      ...failuresOf(catalogue).flatMap(({ codes }) => codes),
    ]),
    names: ownersOf(vendors, (catalogue) => failuresOf(catalogue).flatMap(otherNames)),
  }
}

/** Headers that anybody's responses have. */
const everydayHeaders = new Set(['content-type', 'x-request-id', 'request-id', 'retry-after', 'date'])

function signsOf({ catalogue, responses }: KnownVendor): VendorSigns {
  const { vendor: id, hosts = [], requestIdHeaders = [] } = catalogue
  const sent = responses.flatMap(({ headers = {} }) => Object.keys(headers))
  const headers = [...new Set([...requestIdHeaders, ...sent])].filter((name) => !everydayHeaders.has(name))
  const fields = [...new Set(responses.flatMap(({ body }) => [...fieldsIn(body)]))]
  return { id, hosts, headers, fields }
}

/** Each text that catalogues have, with the places of the vendors. */
function ownersOf(
  vendors: readonly KnownVendor[],
  textsOf: (catalogue: Catalogue) => readonly (string | number)[],
): { readonly [text: string]: readonly number[] } {
  const owners = new Map<string, Set<number>>()
  for (const [place, { catalogue }] of vendors.entries())
    for (const text of textsOf(catalogue))
      owners.set(`${text}`, (owners.get(`${text}`) ?? new Set()).add(place))
  return Object.fromEntries([...owners].map(([text, places]) => [text, [...places]]))
}

/** What a failure is called beside its codes. */
function otherNames({ codes, reason, label, message, messagePrefix }: DocumentedFailure): readonly string[] {
  const known = new Set(codes.map((code) => plainName(`${code}`)))
  return [reason, label, message, messagePrefix]
    .filter((name) => name !== undefined)
    .filter((name) => !known.has(plainName(name)))
}
