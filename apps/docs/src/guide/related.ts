import { vendorPath } from '../catalogue/paths.ts'
import { vendors } from '../vendors.ts'
import { hosts } from './hosts.ts'

const corePages: { readonly [subpath: string]: string } = {
  '': 'guide/idea',
  adapter: 'guide/writing-an-adapter',
  explain: 'categories',
  'explain/en': 'categories',
  'explain/ko': 'categories',
}

/**
 * The page of guide or catalogue that goes with a module of the API reference, both without base and language. An
 * export with a page of its own says itself where to read on.
 */
export function relatedTo(path: string): string | undefined {
  const [, name = '', subpath = ''] = /^api\/faultline\/([\w-]+)(?:\/(.+))?/.exec(path) ?? []
  const vendor = vendors.find(({ module }) => path === `api/${module.replace('@', '')}`)
  if (vendor) return vendorPath(vendor)
  if (name === 'integrations' && hosts.some((host) => host.subpath === subpath))
    return `guide/integrations/${subpath}`
  if (name === 'testing') return subpath === 'contract' ? 'guide/writing-an-adapter' : 'guide/testing'
  if (name !== 'core') return undefined
  return /^readers\/[^/]+$/.test(subpath) ? 'guide/writing-an-adapter' : corePages[subpath]
}
