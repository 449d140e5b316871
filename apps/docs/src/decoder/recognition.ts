import { adapterFor } from '@faultline/core'
import { field, jsonOf } from '@faultline/core/adapter'

/** What is loaded before any vendor: by what each of them is recognized. */
export interface Recognition {
  readonly vendors: readonly VendorSigns[]
  /** Every documented code, with the places in `vendors` of those that have it. */
  readonly codes: { readonly [code: string]: readonly number[] }
}

/** By what the responses of one vendor are recognized. */
export interface VendorSigns {
  readonly id: string
  /** The folder of its sources below packages/adapters. */
  readonly sources: string
  readonly hosts: readonly string[]
  /** Headers that its responses have and others don't. */
  readonly headers: readonly string[]
  /** The names in its bodies: `error.code string`, `<Code`. */
  readonly names: readonly string[]
}

/** A vendor whose response it may be. */
export interface Candidate {
  readonly id: string
  /** Whether the paste says that it's this vendor's, by its id or its host. */
  readonly isNamed: boolean
  /** How much of the body looks like this vendor's, from 0 to 1. */
  readonly likeness: number
}

/** So many vendors are loaded for a paste. */
const mostCandidates = 6
const weights = { named: 10, header: 6, code: 4, names: 3 } as const

/** Finds the vendors whose response it may be, the likeliest first, by small data alone. Never throws. */
export function recognize(
  { vendors, codes }: Recognition,
  paste: string,
  body: string,
  headers: readonly string[] = [],
): Candidate[] {
  const hosts = hostsIn(paste, vendors)
  const names = namesIn(body)
  const found = new Map<number, number>()
  for (const value of valuesIn(body)) {
    const owners = Object.hasOwn(codes, value) ? (codes[value] ?? []) : []
    // A code that many vendors have says little; several codes of one vendor say no more than one.
    for (const owner of owners) found.set(owner, Math.max(found.get(owner) ?? 0, 1 / owners.length))
  }
  return vendors
    .map((vendor, index) => {
      const isNamed = hosts.has(vendor.id) || isNamedIn(paste, vendor.id)
      const shared = vendor.names.filter((name) => names.has(name)).length
      const likeness = shared / (new Set([...names, ...vendor.names]).size || 1)
      const hasHeader = vendor.headers.some((name) => headers.includes(name))
      const code = found.get(index)
      const score =
        (isNamed ? weights.named : 0) +
        (hasHeader ? weights.header : 0) +
        (code === undefined ? 0 : weights.code / 2 + (code * weights.code) / 2) +
        likeness * weights.names
      return { id: vendor.id, isNamed, likeness, score }
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostCandidates)
}

/** The names of fields and elements in a body, with those around them and their types: `error.code string`, `<Code`. */
export function namesIn(body: string): Set<string> {
  const json = jsonOf(body)
  const names = new Set<string>()
  if (typeof json === 'object' && json !== null) addNames(json, '', names)
  else for (const [name] of body.slice(0, longestText).matchAll(/<[A-Za-z][\w:]*/g)) names.add(name)
  return names
}

/** Deeper than this lies the vendor's data, not its format. */
const deepest = 3
/** Of a longer text the beginning is enough. */
const longestText = 20_000

function addNames(value: object, path: string, names: Set<string>): void {
  if (Array.isArray(value)) {
    if (typeof value[0] === 'object' && value[0] !== null) addNames(value[0], `${path}*.`, names)
    return
  }
  for (const key of Object.keys(value).slice(0, 50)) {
    const child = field(value, key)
    names.add(`${path}${key} ${typeof child}`)
    if (typeof child === 'object' && child !== null && path.split('.').length <= deepest)
      addNames(child, `${path}${key}.`, names)
  }
}

/** Every text in a body that may be a code. */
function valuesIn(body: string): Set<string> {
  const text = body.slice(0, longestText)
  const quoted = [...text.matchAll(/"((?:[^"\\]|\\.){1,200})"|>([^<>]{1,200})</g)].map(
    ([, json, xml]) => json ?? xml ?? '',
  )
  return new Set([...quoted, ...(text.match(/[\w.-]+/g) ?? [])])
}

/** The vendors whose addresses are in a paste. */
function hostsIn(paste: string, vendors: readonly VendorSigns[]): Set<string> {
  const urls = paste.slice(0, longestText).match(/https?:\/\/[^\s"'<>\\]{1,300}/g) ?? []
  const owners = vendors.map(({ id, hosts }) => ({ id, catalogue: { hosts } }))
  return new Set(urls.slice(0, 50).flatMap((url) => adapterFor(url, owners)?.id ?? []))
}

/** Whether a line names a vendor; an id that is a word of everyday English counts only after `vendor`. */
function isNamedIn(paste: string, id: string): boolean {
  const text = paste.slice(0, longestText)
  return id.includes('-') ? text.includes(id) : new RegExp(`vendor["']?\\s*[:=]\\s*["']?${id}\\b`).test(text)
}
