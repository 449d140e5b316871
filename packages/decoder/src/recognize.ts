import { adapterFor } from '@faultline/core'
import { fieldsIn } from './fields-in.ts'
import { namesOf } from './names-of.ts'
import { plainName } from './plain-name.ts'
import type { Recognition, VendorSigns } from './recognition.ts'
import { textsIn } from './texts-in.ts'

/** A vendor whose response it may be. */
export interface Candidate {
  readonly id: string
  /** Whether the paste says that it's this vendor's, by its id or its host. */
  readonly isNamed: boolean
  /** How much of the body looks like this vendor's, from 0 to 1. */
  readonly likeness: number
  /** How many fields with a value of their own both have. */
  readonly shared: number
  /** What speaks for this vendor. */
  readonly signs: readonly Sign[]
}

/** What speaks for a vendor, and how many vendors it speaks for. */
export interface Sign {
  readonly kind: 'id' | 'host' | 'header' | 'code' | 'field'
  /** The id, host, name of the header, code or field: `error.code string`. */
  readonly value: string
  readonly vendors: number
}

/** So many vendors are loaded for a paste. */
const mostCandidates = 6
/** Of a longer text the beginning is enough. */
const longestText = 20_000
const weights = { named: 10, header: 6, code: 4, fields: 3 } as const

/**
 * Finds the vendors whose response it may be, the likeliest first, by small data alone, and says what speaks for each.
 * Never throws.
 *
 * @example
 * ```ts
 * import { recognitionOf, recognize } from '@faultline/decoder'
 * import { slack } from '@faultline/slack'
 *
 * const recognition = recognitionOf([{ catalogue: slack.catalogue, responses: [] }])
 * const body = '{"ok":false,"error":"missing_scope"}'
 * recognize(recognition, body, body)[0]?.signs // => [{ kind: 'code', value: 'missing_scope', vendors: 1 }]
 * ```
 */
export function recognize(
  recognition: Recognition,
  paste: string,
  body: string,
  headers: readonly string[] = [],
): Candidate[] {
  const { vendors } = recognition
  const hosts = hostsIn(paste, vendors)
  const fields = fieldsIn(body)
  const codes = codesIn(body, recognition)
  const found = vendors.map((vendor, place) => {
    const signs = [
      ...(isNamedIn(paste, vendor.id) ? [sign('id', vendor.id)] : []),
      ...(hosts.get(vendor.id) ?? []),
      ...vendor.headers
        .filter((name) => headers.includes(name))
        .map((name) => sign('header', name, vendors.filter((each) => each.headers.includes(name)).length)),
      ...(codes.get(place) ?? []),
      ...rarestField(vendor, fields, vendors),
    ]
    const common = vendor.fields.filter((name) => fields.has(name))
    const likeness = common.length / (new Set([...fields, ...vendor.fields]).size || 1)
    const shared = common.filter((name) => !name.endsWith(' object')).length
    const isNamed = signs.some(({ kind }) => kind === 'id' || kind === 'host')
    return { id: vendor.id, isNamed, likeness, shared, signs, score: scoreOf(signs, isNamed, likeness) }
  })
  return found
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostCandidates)
    .map(({ score, ...candidate }) => candidate)
}

function sign(kind: Sign['kind'], value: string, vendors = 1): Sign {
  return { kind, value, vendors }
}

function scoreOf(signs: readonly Sign[], isNamed: boolean, likeness: number): number {
  const code = signs.find(({ kind }) => kind === 'code')
  return (
    (isNamed ? weights.named : 0) +
    (signs.some(({ kind }) => kind === 'header') ? weights.header : 0) +
    // A code that many vendors have says little.
    (code ? weights.code / 2 + weights.code / 2 / code.vendors : 0) +
    likeness * weights.fields
  )
}

/** The documented codes in a body, by the place of the vendor; of several codes of one vendor, the rarest. */
function codesIn(body: string, recognition: Recognition): Map<number, [Sign]> {
  const { codes } = recognition
  const names = namesOf(recognition)
  const found = new Map<number, [Sign]>()
  for (const text of textsIn(body)) {
    const owners = Object.hasOwn(codes, text) ? (codes[text] ?? []) : []
    const vendors = names.vendors.get(plainName(text)) ?? owners.length
    for (const owner of owners)
      if (vendors < (found.get(owner)?.[0].vendors ?? Number.POSITIVE_INFINITY))
        found.set(owner, [sign('code', text, vendors)])
  }
  return found
}

/** A field of which every part is one of these says nothing: APIs that nobody here knows have it too. */
const everydayField =
  /^<?(?:(?:\*|code|data|description|details?|errors?|id|message|msg|name|ok|reason|result|status|success|title|type)\b\.*)+(?: \w+)?$/i

/** The field in a body that the fewest vendors have beside this one. */
function rarestField(
  vendor: VendorSigns,
  fields: ReadonlySet<string>,
  vendors: readonly VendorSigns[],
): Sign[] {
  return vendor.fields
    .filter((name) => fields.has(name) && !everydayField.test(name))
    .map((name) => sign('field', name, vendors.filter((each) => each.fields.includes(name)).length))
    .sort((one, other) => one.vendors - other.vendors)
    .slice(0, 1)
}

/** A URL, or the header with which a request names its host: `curl -v` prints it. */
const hostPattern = /(?:https?:\/\/|(?:\bhost|:authority): ?)([^\s"'<>\\\]]{1,300})/gi

/** The hosts in a paste, by the vendor's id. */
function hostsIn(paste: string, vendors: readonly VendorSigns[]): Map<string, Sign[]> {
  const named = [...paste.slice(0, longestText).matchAll(hostPattern)]
  const urls = named.map(([, host]) => `https://${host}`).filter((url) => URL.canParse(url))
  const owners = vendors.map(({ id, hosts }) => ({ id, catalogue: { hosts } }))
  const found = new Map<string, Sign[]>()
  for (const url of urls.slice(0, 50)) {
    const id = adapterFor(url, owners)?.id
    if (id !== undefined) found.set(id, [sign('host', new URL(url).host)])
  }
  return found
}

/** Whether a line names a vendor; an id that is a word of everyday English counts only after `vendor`. */
function isNamedIn(paste: string, id: string): boolean {
  const text = paste.slice(0, longestText)
  return id.includes('-') ? text.includes(id) : new RegExp(`vendor["']?\\s*[:=]\\s*["']?${id}\\b`).test(text)
}
