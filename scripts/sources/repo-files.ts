import { join } from 'node:path'
import { cached, filesIn } from './cached.ts'
import { outputOf } from './output-of.ts'
import type { SourceFile } from './source.ts'

/** Files of a public repository at a commit, `owner/name@commit`; from the cache if they were fetched before. */
export async function repoFiles(spec: string, path: string, cache: string): Promise<SourceFile[]> {
  const folder = join(cache, `${spec} ${path}`.replaceAll(/[^\w.@*-]+/g, '+').replaceAll('*', 'x'))
  await cached(spec, folder, (half) => checkOut(spec, path, half))
  return filesIn(folder, path)
}

/** The newest commit of a repository's main branch. */
export async function newestCommit(spec: string): Promise<string> {
  const [name = ''] = spec.split('@')
  const [commit = ''] = (await outputOf('git', 'ls-remote', urlOf(name), 'HEAD')).split('\t')
  return `${name}@${commit}`
}

/** Fetches one commit, and of it only the files that are asked for. */
async function checkOut(spec: string, path: string, folder: string): Promise<void> {
  const [name = '', commit = ''] = spec.split('@')
  const git = (...args: string[]) => outputOf('git', '-C', folder, ...args)
  await git('init', '--quiet')
  await git('remote', 'add', 'origin', urlOf(name))
  await git('sparse-checkout', 'set', '--no-cone', `/${path}`)
  await git('fetch', '--quiet', '--depth=1', '--filter=blob:none', 'origin', commit)
  await git('checkout', '--quiet', commit)
}

const urlOf = (name: string) => `https://github.com/${name}.git`
