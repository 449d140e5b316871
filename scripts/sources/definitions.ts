import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalogue } from '@faultline/core'
import type { Source, Sources } from './source.ts'

/** A catalogue, with what is said about its lists. */
export interface Definition {
  /** The folder of packages/adapters, and of the service if there are several: `stripe`, `aws/s3`. */
  readonly name: string
  readonly catalogue: Catalogue
  /** Absent if the vendor has no list that a program can read. */
  readonly source?: Source | undefined
}

/** The definitions of these vendors, or of all, by name. */
export async function definitionsOf(root: string, vendors: readonly string[] = []): Promise<Definition[]> {
  const files = globSync('packages/adapters/*/src/{,*/}catalogue.ts', { cwd: root })
  const definitions = files.map(async (file) => {
    const [vendor = '', service] = file.split('/').filter((part) => !notInNames.includes(part))
    const { catalogue }: { catalogue: Catalogue } = await import(join(root, file))
    const name = service ? `${vendor}/${service}` : vendor
    return { vendor, definition: { name, catalogue, source: await sourceOf(root, vendor, service) } }
  })
  return (await Promise.all(definitions))
    .filter(({ vendor }) => vendors.length === 0 || vendors.includes(vendor))
    .map(({ definition }) => definition)
    .sort((one, other) => one.name.localeCompare(other.name))
}

const notInNames = ['packages', 'adapters', 'src', 'catalogue.ts']

async function sourceOf(root: string, vendor: string, service?: string): Promise<Source | undefined> {
  const file = join(root, 'scripts/sources/vendors', `${vendor}.ts`)
  if (!existsSync(file)) return undefined
  const { source, sources = {} }: { source?: Source; sources?: Sources } = await import(file)
  return service ? sources[service] : source
}
