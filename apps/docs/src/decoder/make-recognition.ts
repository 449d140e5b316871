import { type Documented, documented, documentedBy } from '../catalogue/documented.ts'
import { type Wire, wireOf } from '../catalogue/wire.ts'
import type { Vendor } from '../vendor.ts'
import { vendors } from '../vendors.ts'
import { namesIn, type Recognition } from './recognition.ts'

/** Headers that anybody's responses have. */
const everydayHeaders = new Set(['content-type', 'x-request-id', 'request-id', 'retry-after', 'date'])

/** Derives from all catalogues, and from the responses that their tests write, by what each vendor is recognized. */
export async function makeRecognition(): Promise<Recognition> {
  return { vendors: await Promise.all(vendors.map(signsOf)), codes: codesOf(documented) }
}

async function signsOf(vendor: Vendor): Promise<Recognition['vendors'][number]> {
  const { vendor: id, hosts = [], requestIdHeaders = [] } = vendor.adapter.catalogue
  const wires = (await Promise.all(documentedBy(vendor).map(wireOf))).filter((wire) => wire !== undefined)
  const sent = wires.flatMap(({ headers }: Wire) => Object.keys(headers))
  const headers = [...new Set([...requestIdHeaders, ...sent])].filter((name) => !everydayHeaders.has(name))
  const names = [...new Set(wires.flatMap(({ body }) => [...namesIn(body)]))]
  return { id, sources: vendor.sources, hosts, headers, names }
}

function codesOf(all: readonly Documented[]): Recognition['codes'] {
  const codes = new Map<string, Set<number>>()
  for (const { vendor, entry } of all)
    for (const code of entry.codes) {
      const owners = codes.get(`${code}`) ?? new Set()
      codes.set(`${code}`, owners.add(vendors.indexOf(vendor)))
    }
  return Object.fromEntries([...codes].map(([code, owners]) => [code, [...owners]]))
}
