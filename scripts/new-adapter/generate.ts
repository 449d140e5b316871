import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { renameVendor, spellings } from './names.ts'
import { register } from './register.ts'

const template = join(import.meta.dirname, 'template')

/** The adapter whose package.json and settings a new one takes over. */
const model = 'dfinery-import'
const settings = ['package.json', 'tsconfig.json', 'tsup.config.ts']

/** Writes the package of a new adapter below a workspace's root and makes it known where packages are listed. */
export function generateAdapter(vendor: string, root: string, today = new Date()): void {
  const folder = join(root, 'packages', vendor)
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const path of settings) {
    const text = readFileSync(join(root, 'packages', model, path), 'utf8')
    write(path, path === 'package.json' ? manifestFor(vendor, text) : renameVendor(text, model, vendor))
  }
  for (const path of globSync('**/*.{ts,json,md}', { cwd: template })) {
    const text = readFileSync(join(template, path), 'utf8')
    write(
      path,
      renameVendor(text, 'example-vendor', vendor).replaceAll('2026-01-01', today.toISOString().slice(0, 10)),
    )
  }
  register(vendor, root)
}

/** The model's package.json, with what tells packages apart written anew. */
function manifestFor(vendor: string, text: string): string {
  const manifest = JSON.parse(renameVendor(text, model, vendor))
  const own = {
    version: '0.0.0',
    description: `Faultline adapter for the ${spellings(vendor).title} API`,
    keywords: [...manifest.keywords.filter((word: string) => !model.startsWith(word)), vendor],
  }
  return `${JSON.stringify({ ...manifest, ...own }, null, 2)}\n`
}
