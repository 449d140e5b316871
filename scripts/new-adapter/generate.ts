import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { staleFiles } from '../sync/stale-files.ts'
import { renameVendor } from './names.ts'

const template = join(import.meta.dirname, 'template')

/** Writes an adapter for one more vendor below a workspace's root, with everything that `pnpm sync` makes of its catalogue. */
export async function generateAdapter(vendor: string, root: string, today = new Date()): Promise<void> {
  for (const file of globSync('**/*.{ts,md}', { cwd: template })) {
    const target =
      file === 'changeset.md'
        ? join(root, '.changeset', `${vendor}-adapter.md`)
        : join(root, 'packages/adapters', vendor, file)
    const text = renameVendor(readFileSync(join(template, file), 'utf8'), 'example-vendor', vendor)
    write(target, text.replaceAll('2026-01-01', today.toISOString().slice(0, 10)))
  }
  for (const { path, text } of await staleFiles(root)) write(path, text)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
