// pnpm check:sources [vendor…] [--newest] — holds each catalogue against the vendor's own list at the version that the
// catalogue names, or that version against the newest. Prints Markdown; exits with 1 if something differs, with 2 if
// there is no such vendor.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './run/root.mjs'
import { type Checked, check } from './sources/check.ts'
import { definitionsOf } from './sources/definitions.ts'
import { isSound, reportOf } from './sources/report.ts'

const { values, positionals } = parseArgs({
  options: { newest: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const definitions = await definitionsOf(root, positionals)
const known = definitions.map(({ name }) => name.replace(/\/.*/, ''))
const unknown = positionals.filter((vendor) => !known.includes(vendor))

if (unknown.length > 0) {
  console.error(
    `no adapter is called ${unknown.join(', ')}: name folders of packages/adapters, or none for all`,
  )
  process.exitCode = 2
} else await report()

async function report(): Promise<void> {
  const cache = join(root, 'node_modules/.cache/sources')
  mkdirSync(cache, { recursive: true })
  const [checked, handmade]: [Checked[], string[]] = [[], []]
  for (const definition of definitions)
    if (definition.source)
      checked.push(await check(definition, definition.source, { cache, newest: values.newest }))
    else handmade.push(definition.name)
  console.log(reportOf(checked, handmade))
  if (!checked.every(isSound)) process.exitCode = 1
}
