// pnpm new:adapter <vendor> — a package for one more vendor, which passes every test as it stands.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { generateAdapter } from './new-adapter/generate.ts'
import { pnpm } from './run/pnpm.mjs'
import { run } from './run/process.mjs'
import { root } from './run/root.mjs'

const [vendor = ''] = process.argv.slice(2)
const place = `packages/adapters/${vendor}`

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(vendor)) {
  console.error('usage: pnpm new:adapter <vendor>, in kebab-case: pnpm new:adapter acme-billing')
  process.exitCode = 1
} else if (existsSync(join(root, place))) {
  console.error(`${place} is there already`)
  process.exitCode = 1
} else {
  await generateAdapter(vendor, root)
  // Names of another length fill the lines in another way.
  await run('biome', ['check', '--write', place])
  await run(...pnpm('install', '--no-frozen-lockfile', '--prefer-offline'))
  console.log(`
${place} is there, and passes \`npm test\` as it stands. Now make it true:
  1. src/catalogue.ts: every failure that the vendor documents, then \`pnpm sync\`
  2. src/adapter.ts: where its JSON has the code, the message and the rest; if names don't suffice, a reader
  3. src/respond.ts: a response as the vendor writes it; src/vendor.test.ts: what only this vendor decides in its way
  4. src/words: only where they say more than the category does
  5. README.md and the \`@example\`s: examples that run
Then \`pnpm fix\` and \`npm test\`.
`)
}
