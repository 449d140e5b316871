import type { Contender } from '../contender.ts'
import type { Suite } from '../suite.ts'

type Size = '1 KB' | '1 MB'

const measure = {
  '1 KB': { rounds: 300, roundMs: 3 },
  '1 MB': { rounds: 80, roundMs: 8 },
}

const aims: Readonly<Record<string, number>> = {
  'adapter.decode(fetch())': 1.03,
  'adapter.decode(fetch(), { signal })': 1.1,
  'createFetch, response.json()': 1.1,
}

/** A success over real HTTP, from the call to its parsed JSON: what everybody pays whose call doesn't fail. */
export function success(url: string, size: Size, contenders: readonly Contender[]): Suite {
  const address = `${url}/${size.replace(' ', '').toLowerCase()}`
  const runs = contenders
    .flatMap(({ get = {} }) => Object.entries(get))
    .map(([name, get]) => ({
      name,
      run: () => get(address),
      ...(aims[name] !== undefined && { aim: aims[name] }),
    }))
  const baseline = { name: 'fetch, response.json()', run: async () => (await fetch(address)).json() }
  return { group: 'success', title: `JSON of ${size}`, baseline, runs, measure: measure[size] }
}
