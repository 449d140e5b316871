import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { repository } from '../frame/repository.ts'

const root = new URL('../../../../', import.meta.url)

/** The text of a file of this repository, by its path from the root. */
export const repositoryText = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** The folder of this repository, for globs. */
export const repositoryRoot: string = fileURLToPath(root)

/** The address of a file or folder of this repository on the web. Throws if there is none. */
export function repositoryAddress(path: string): string {
  const url = new URL(path, root)
  if (!existsSync(url)) throw new Error(`A link leads to ${path}, which isn't there`)
  return `${repository}/${statSync(url).isDirectory() ? 'tree' : 'blob'}/main/${path}`
}
