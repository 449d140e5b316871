// pnpm sync — writes what follows from the catalogues and has to be a file: the package.json of each adapter, the table of
// codes in its README, the list of adapters in the root's and in the command line. scripts/sync/sync.test.ts says if one is
// stale.
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { root } from './run/root.mjs'
import { staleFiles } from './sync/stale-files.ts'

for (const { path, text } of await staleFiles()) {
  writeFileSync(path, text)
  console.log(`wrote ${relative(root, path)}`)
}
