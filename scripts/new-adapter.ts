// pnpm new:adapter <vendor> — a package for one more vendor, which passes every test as it stands.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { generateAdapter } from './new-adapter/generate.ts'
import { pnpm } from './run/pnpm.mjs'
import { run } from './run/process.mjs'
import { root } from './run/root.mjs'

const [vendor = ''] = process.argv.slice(2)
const folder = join(root, 'packages', vendor)

if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(vendor)) {
  console.error('usage: pnpm new:adapter <vendor>, in kebab-case: pnpm new:adapter acme-billing')
  process.exitCode = 1
} else if (existsSync(folder)) {
  console.error(`packages/${vendor} is there already`)
  process.exitCode = 1
} else {
  generateAdapter(vendor, root)
  await run('biome', ['check', '--write', folder, 'package.json', 'apps/docs'])
  await run(...pnpm('install', '--no-frozen-lockfile', '--prefer-offline'))
  console.log(`
packages/${vendor} is there, and passes \`npm test\` as it stands. Now make it true:
  1. src/catalogue.ts and src/words.ts: every outcome of the vendor's document, in its order
  2. src/wire.ts and src/rule.ts: the vendor's format, and what tells its successes from its failures
  3. fixtures/: an answer for each reason, recorded or from the document
  4. README.md, and \`pnpm changeset\`
`)
}
