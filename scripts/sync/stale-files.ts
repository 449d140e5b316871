import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../run/root.mjs'
import { adapterFolders } from '../workspace/packages.ts'
import { adaptersTable, type SyncedAdapter } from './adapters-table.ts'
import { codesTable } from './codes-table.ts'
import { manifestText } from './manifest.ts'
import { withSection } from './section.ts'

/** A file and what should be in it. */
export interface SyncedFile {
  /** Absolute. */
  path: string
  text: string
}

/** The files below a root that don't say what the catalogues say. Throws if a README has no place for its table. */
export async function staleFiles(base: string = root): Promise<SyncedFile[]> {
  const adapters = await Promise.all(adapterFolders(base).map((place) => readAdapter(base, place)))
  const files = adapters.flatMap(({ place, catalogue }) => [
    edit(join(base, place, 'package.json'), (text) => manifestText(base, place, catalogue, text)),
    edit(join(base, place, 'README.md'), (text) => withSection(text, 'codes', codesTable(catalogue))),
  ])
  files.push(edit(join(base, 'README.md'), (text) => withSection(text, 'adapters', adaptersTable(adapters))))
  return files.filter(({ stale }) => stale)
}

async function readAdapter(base: string, place: string): Promise<SyncedAdapter> {
  const { catalogue } = await import(pathToFileURL(join(base, place, 'src/catalogue.ts')).href)
  return { place, catalogue }
}

/** What a change makes of a file, and whether that's another text. */
function edit(path: string, change: (text: string) => string): SyncedFile & { stale: boolean } {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  try {
    const text = change(before)
    return { path, text, stale: text !== before }
  } catch (cause) {
    throw new Error(`${path}: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}
