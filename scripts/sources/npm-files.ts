import { existsSync, globSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { outputOf } from './output-of.ts'
import type { SourceFile } from './source.ts'

/** The files of an npm package at a version, `stripe@23.1.0`; from the cache if it was fetched before. */
export async function npmFiles(spec: string, path: string, cache: string): Promise<SourceFile[]> {
  const folder = join(cache, spec.replaceAll('/', '+'))
  if (!existsSync(folder)) await unpack(spec, folder)
  return globSync(path, { cwd: folder }).map((file) => ({
    path: file,
    text: readFileSync(join(folder, file), 'utf8'),
  }))
}

/** The newest version of a package: `stripe@24.0.0`. */
export async function newestVersion(spec: string): Promise<string> {
  const name = spec.slice(0, spec.lastIndexOf('@'))
  return `${name}@${await outputOf('npm', 'view', name, 'version')}`
}

/** npm keeps what it downloads and checks it; the folder appears only when it's whole. */
async function unpack(spec: string, folder: string): Promise<void> {
  const half = `${folder}.${process.pid}`
  mkdirSync(half, { recursive: true })
  await outputOf('npm', 'pack', spec, '--prefer-offline', '--silent', '--pack-destination', half)
  const [tarball = ''] = globSync('*.tgz', { cwd: half })
  await outputOf('tar', '-xzf', join(half, tarball), '-C', half, '--strip-components=1')
  renameSync(half, folder)
}
