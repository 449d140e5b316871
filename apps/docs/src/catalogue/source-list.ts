import type { CatalogueSource } from '@faultline/core/adapter'

/** So much of a commit's hash is enough to find it. */
const hashLength = 7

/** The list that a program reads, as people name it: `stripe@23.1.0`; `undefined` if it's a page. */
export function sourceList(source: CatalogueSource | undefined): string | undefined {
  const [name, version] = (source?.npm ?? source?.repo ?? '').split(/@(?=[^@]+$)/)
  if (!name || !version) return undefined
  return `${name}@${source?.npm ? version : version.slice(0, hashLength)}`
}
