import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

/** The folder of the built site. */
export const folder = inject('folder')

/** One page as a file: what it links to and what can be linked to on it. */
export interface PageFile {
  /** Its address under the site's home, with a slash at its end: `ko/catalogue/`. */
  readonly path: string
  readonly bytes: number
  readonly html: string
}

/** Every page of the built site, read one after the other: together they would fill the memory. */
export function* pageFiles(): Generator<PageFile> {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, file), 'utf8')
    yield { path: file.replace(/(^|\/)index\.html$/, '$1'), bytes: Buffer.byteLength(html), html }
  }
}

/** The kind of a page, by its address: pages of a kind differ in their data only. */
export function kindOf(path: string): string {
  const parts = path.replace(/^ko\//, 'ko ').split('/').filter(Boolean)
  if (parts[0]?.endsWith('catalogue')) return `${parts[0]} ${parts.length}`
  return /(api|categories|project)$/.test(parts[0] ?? '') ? `${parts[0]} ${parts.length > 1}` : path
}
