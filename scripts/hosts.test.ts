import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { adapterFor, type Catalogue } from '@faultline/core'
import { expect, test } from 'vitest'
import { root } from './run/root.mjs'
import { adapterPlaces } from './workspace/packages.ts'

const adapters = await Promise.all(
  adapterPlaces().map(async ({ place, sources }): Promise<{ catalogue: Catalogue }> => {
    return import(pathToFileURL(join(root, place, sources, 'catalogue.ts')).href)
  }),
)
const hosts = adapters.flatMap(({ catalogue }) =>
  (catalogue.hosts ?? []).map((host) => [host, catalogue.vendor] as const),
)

test.each(hosts)('among all vendors, %s is %s', (host, vendor) => {
  const url = `https://${host.replaceAll('*', 'any')}`
  expect(adapterFor(url, adapters)?.catalogue.vendor).toBe(vendor)
})
