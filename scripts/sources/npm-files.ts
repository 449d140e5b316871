import { globSync } from 'node:fs'
import { join } from 'node:path'
import { cached, filesIn } from './cached.ts'
import { outputOf } from './output-of.ts'
import type { SourceFile } from './source.ts'

/** The files of an npm package at a version, `stripe@23.1.0`; from the cache if it was fetched before. */
export async function npmFiles(spec: string, path: string, cache: string): Promise<SourceFile[]> {
  const folder = join(cache, spec.replaceAll('/', '+'))
  await cached(spec, folder, (half) => unpack(spec, half))
  return filesIn(folder, path)
}

/** The newest version of a package: `stripe@24.0.0`. */
export async function newestVersion(spec: string): Promise<string> {
  const name = spec.slice(0, spec.lastIndexOf('@'))
  return `${name}@${await outputOf('npm', 'view', name, 'version', '--silent')}`
}

/** npm keeps what it downloads, and checks it; nothing of the package runs. */
async function unpack(spec: string, folder: string): Promise<void> {
  const options = ['--prefer-offline', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder]
  await outputOf('npm', 'pack', spec, ...options)
  const [tarball = ''] = globSync('*.tgz', { cwd: folder })
  await outputOf('tar', '-xzf', join(folder, tarball), '-C', folder, '--strip-components=1')
}
