import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../run/root.mjs'
import { type AdapterPlace, adapterPlaces } from '../workspace/packages.ts'
import { adaptersTable, type SyncedAdapter } from './adapters-table.ts'
import { cliAdaptersText, withAdapters, withExitCodes } from './cli.ts'
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
  const adapters = await Promise.all(
    adapterPlaces(base).map(async (adapter) => ({ ...adapter, ...(await readData(base, adapter)) })),
  )
  const files = [...new Set(adapters.map(({ place }) => place))].flatMap((place) => {
    const ofPackage = adapters.filter((each) => each.place === place)
    return [
      edit(join(base, place, 'package.json'), (text) => manifestText(base, place, ofPackage, text)),
      edit(join(base, place, 'README.md'), (text) => ofPackage.reduce(withCodes, text)),
    ]
  })
  files.push(edit(join(base, 'README.md'), (text) => withSection(text, 'adapters', adaptersTable(adapters))))
  // A workspace that is made for a test has no command line.
  const cli = join(base, 'packages/cli')
  if (existsSync(cli)) {
    files.push(edit(join(cli, 'src/adapters.ts'), () => cliAdaptersText(adapters)))
    files.push(edit(join(cli, 'package.json'), (text) => withAdapters(text, adapters)))
    files.push(edit(join(cli, 'README.md'), withExitCodes))
  }
  return files.filter(({ stale }) => stale)
}

async function readData(base: string, { place, sources }: AdapterPlace) {
  const load = (file: string) => import(pathToFileURL(join(base, place, sources, file)).href)
  const { catalogue }: Pick<SyncedAdapter, 'catalogue'> = await load('catalogue.ts')
  const { words }: { words: { en: object } } = await load('explain.ts')
  return { catalogue, worded: Object.keys(words.en).length }
}

/** A README with the table of one adapter: the section is `codes`, or `s3 codes` if the package has several. */
function withCodes(text: string, { subpath, catalogue }: SyncedAdapter): string {
  return withSection(text, `${subpath} codes`.replace(/^\.\/? ?/, ''), codesTable(catalogue))
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
