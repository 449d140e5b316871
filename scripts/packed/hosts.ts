import { publishedPackages } from '../workspace/packages.ts'

/** Which end of the ranges that the integrations promise. */
export type End = 'lowest' | 'highest'

/** The hosts of the integrations, each with the version of that end as npm takes it. */
export function hostsAt(end: End): Record<string, string> {
  const ranges = publishedPackages()
    .filter(({ manifest }) => manifest.name === '@faultline/integrations')
    .flatMap(({ manifest }) => Object.entries(manifest.peerDependencies ?? {}))
  const hosts = Object.fromEntries(
    ranges.map(([host, range]) => [host, end === 'lowest' ? lowestOf(range) : highestOf(range)]),
  )
  return { ...hosts, '@types/express': end === 'lowest' ? '^4.17.0' : '^5.0.0' }
}

/** `^9.0.0 || ^10.0.0` → `9.0.0`. */
const lowestOf = (range: string): string => (range.split(' || ')[0] ?? range).replace('^', '')

/** `^9.0.0 || ^10.0.0` → `^10.0.0`: npm would stay with what it has of the whole range. */
const highestOf = (range: string): string => range.split(' || ').at(-1) ?? range
