// What a fault costs, and how right it is, beside peers: `pnpm bench`. With words, only the comparisons whose title has
// them (`pnpm bench text stripe`); with --quick, a tenth of the rounds; with --write, the README's table, the charts and
// the site's figures are written anew from this run.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generatedFolder } from './folders.ts'
import type { Found, Task } from './measure-process.ts'
import { buildProgram, installPeers, nodes, versionsOf } from './program.ts'
import { reportScale } from './report-scale.ts'
import type { Machine, Results } from './results.ts'
import { catalogueCosts } from './scale/catalogues.ts'
import { gigabyte } from './scale/gigabyte.ts'
import { sizes } from './scale/sizes.ts'
import { startVendor } from './start-vendor.ts'

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
})
if (values.write && words.length > 0) throw new Error('--write needs a whole run: leave the words out')

const [load = 0] = loadavg()
const machine: Machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  load: Math.round(load * 10) / 10,
}
installPeers()
mkdirSync(generatedFolder, { recursive: true })
const program = await buildProgram()
const vendor = await startVendor()
const found = nodes().map((node, index) => run(node, join(generatedFolder, `found-${index}.json`)))
if (words.length === 0) {
  const scale = { sizes: await sizes(), catalogues: catalogueCosts(), gigabyte: gigabyte(vendor.url) }
  console.log(reportScale(scale))
  if (values.write) {
    const date = new Date().toISOString().slice(0, 10)
    const versions = versionsOf(Object.values(found[0]?.packages ?? {}))
    const results: Results = { date, machine, versions, found, ...scale }
    const { writeResults } = await import('./write/write-results.ts')
    await writeResults(results)
  }
}
vendor.stop()

/** Measures on one Node, in a process of its own. */
function run(node: string, file: string): Found {
  const task: Task = { url: vendor.url, words, share: values.quick ? 0.1 : 1, file }
  const { status } = spawnSync(node, ['--expose-gc', program, JSON.stringify(task)], { stdio: 'inherit' })
  if (status !== 0) throw new Error('a measuring process failed: see above')
  return JSON.parse(readFileSync(file, 'utf8'))
}
