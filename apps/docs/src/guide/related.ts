import { vendorPath } from '../catalogue/paths.ts'
import { vendors } from '../vendors.ts'
import { hosts } from './hosts.ts'

const corePages: { readonly [subpath: string]: string } = {
  adapter: 'guide/writing-an-adapter',
  explain: 'categories',
  readers: 'guide/writing-an-adapter',
}

/** The page of guide or catalogue that goes with a page of the API reference, both without base and language. */
export function relatedTo(path: string): string | undefined {
  const [, name = '', subpath = ''] = /^api\/faultline\/([\w-]+)(?:\/([\w-]+))?/.exec(path) ?? []
  const vendor = vendors.find(({ module }) => path === `api/${module.replace('@', '')}`)
  if (vendor) return vendorPath(vendor)
  if (name === 'integrations' && hosts.some((host) => host.subpath === subpath))
    return `guide/integrations/${subpath}`
  if (name === 'testing') return subpath === 'contract' ? 'guide/writing-an-adapter' : 'guide/testing'
  if (name === 'core') return corePages[subpath] ?? 'guide/idea'
  return undefined
}
