import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { capture } from '../run/capture.ts'
import { pnpm } from '../run/pnpm.mjs'
import { root } from '../run/root.mjs'
import { publishedPackages } from '../workspace/packages.ts'

/** A published package as users get it. */
export interface Tarball {
  name: string
  path: string
}

/** Packs every published package as it would be published; expects them to be built. */
export async function packAll(into = join(root, 'node_modules/.cache/faultline/packed')): Promise<Tarball[]> {
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into, { recursive: true })
  const [command, args] = pnpm('--recursive', '--filter=./packages/**', 'pack', '--pack-destination', into)
  const { code, output } = await capture(command, args, { cwd: root })
  if (code !== 0) throw new Error(`packing failed\n${output}`)
  const files = readdirSync(into)
  return publishedPackages().map(({ manifest: { name, version } }) => {
    const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
    if (!files.includes(file)) throw new Error(`${name} was not packed:\n${output}`)
    return { name, path: join(into, file) }
  })
}
