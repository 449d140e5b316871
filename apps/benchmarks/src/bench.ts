// What a fault costs, and how right it is, beside peers: `pnpm bench`. With words, only the comparisons whose title has
// them (`pnpm bench text stripe`); with --quick, a twentieth of the rounds; with --write, the README's section, the charts and
// the site's figures are written anew from this run, and with --render from the last one that was written.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generatedFolder } from './folders.ts'
import type { Found, Task } from './measure-process.ts'
import { buildProgram, installPeers, nodes, versionsOf } from './program.ts'
import { reportScale } from './report-scale.ts'
import { type Machine, readResults } from './results.ts'
import { catalogueCosts } from './scale/catalogues.ts'
import { gigabyte } from './scale/gigabyte.ts'
import { sizes } from './scale/sizes.ts'
import { startVendor } from './start-vendor.ts'
import { writeResults } from './write/write-results.ts'

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    render: { type: 'boolean', default: false },
  },
})
if (values.write && words.length > 0) throw new Error('--write needs a whole run: leave the words out')
installPeers()
if (values.render) await writeResults(readResults())
else await measureAll(machine())

async function measureAll(machine: Machine): Promise<void> {
  mkdirSync(generatedFolder, { recursive: true })
  const program = await buildProgram()
  const vendor = await startVendor()
  const found = nodes().map((node, index) => {
    const file = join(generatedFolder, `found-${index}.json`)
    return run(node, program, { url: vendor.url, words, share: values.quick ? 0.05 : 1, file })
  })
  if (words.length === 0) {
    const scale = { sizes: await sizes(), catalogues: catalogueCosts(), gigabyte: gigabyte(vendor.url) }
    console.log(reportScale(scale))
    const date = new Date().toISOString().slice(0, 10)
    const packages = Object.values(found[0]?.peers ?? {}).flatMap((peer) => peer.package ?? [])
    if (values.write) await writeResults({ date, machine, versions: versionsOf(packages), found, ...scale })
  }
  vendor.stop()
}

function machine(): Machine {
  const [load = 0] = loadavg()
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    load: Math.round(load * 10) / 10,
  }
}

/** Measures on one Node, in a process of its own. */
function run(node: string, program: string, task: Task): Found {
  const { status } = spawnSync(node, ['--expose-gc', program, JSON.stringify(task)], { stdio: 'inherit' })
  if (status !== 0) throw new Error('a measuring process failed: see above')
  return JSON.parse(readFileSync(task.file, 'utf8'))
}
