// Packs every published package into reports/consumer, with a package.json and what a user writes first. In a copy of that
// folder, on any machine with Node and npm: `npm install`, `node use.mjs`, `node use.cjs`. Expects a build.
import { copyFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { hostsAt } from './packed/hosts.ts'
import { packAll } from './packed/pack.ts'
import { root } from './run/root.mjs'

const folder = join(root, 'reports/consumer')
const tarballs = await packAll(folder)
for (const file of ['use.mjs', 'use.cjs', 'subpaths.mjs'])
  copyFileSync(join(root, 'scripts/packed/consumer', file), join(folder, file))
const dependencies = {
  ...hostsAt('highest'),
  ...Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${basename(path)}`])),
}
writeFileSync(
  join(folder, 'package.json'),
  `${JSON.stringify({ private: true, type: 'module', dependencies }, null, 2)}\n`,
)
console.log(`${tarballs.length} packages are in reports/consumer`)
