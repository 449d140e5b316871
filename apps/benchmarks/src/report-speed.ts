// How fast `faultline report` is beside a plain loop that counts the same: `pnpm bench:report`, or with a number of lines.
// Each is a process of its own, in turn, so that what disturbs the machine disturbs all; the figures are ratios. Both run
// what `pnpm build:code` wrote, as a user has it.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { quantile } from './compare.ts'
import { writeTraffic } from './traffic/write-traffic.ts'

const lines = Number(process.argv[2] ?? 1_000_000)
const rounds = Number(process.argv[3] ?? 5)

const plainLoop = fileURLToPath(new URL('traffic/plain-loop.ts', import.meta.url))
const faultline = fileURLToPath(new URL('../../../packages/cli/dist/main.js', import.meta.url))
/** Prints the processor time of all threads when the process ends. */
const usage = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('cpu '+(user+system)/1000)})`

interface Sample {
  readonly time: number
  readonly cpu: number
  readonly output: string
}

function measure(script: string, args: readonly string[]): Promise<Sample> {
  const child = spawn(process.execPath, ['--import', usage, script, ...args])
  const begun = performance.now()
  let [output, errors] = ['', '']
  child.stdout.on('data', (text) => (output += text))
  child.stderr.on('data', (text) => (errors += text))
  return new Promise((resolve) =>
    child.on('close', () =>
      resolve({ time: performance.now() - begun, cpu: Number(/cpu ([\d.]+)/.exec(errors)?.[1]), output }),
    ),
  )
}

const folder = mkdtempSync(join(tmpdir(), 'faultline-'))
const file = join(folder, 'traffic.ndjson')
writeTraffic(file, lines)
const contenders = [
  { name: 'readline and JSON.parse', run: () => measure(plainLoop, [file]) },
  { name: 'report, one thread', run: () => measure(faultline, ['report', file, '--json', '--threads', '1']) },
  {
    name: 'report, two threads',
    run: () => measure(faultline, ['report', file, '--json', '--threads', '2']),
  },
]
const samples = contenders.map((): Sample[] => [])
for (let round = 0; round < rounds; round++)
  for (const [index, { run }] of contenders.entries()) samples[index]?.push(await run())
rmSync(folder, { recursive: true })

const [baseline = []] = samples
console.log(
  `${lines.toLocaleString('en')} lines, ${rounds} rounds, ${availableParallelism()} processors, Node ${process.versions.node}`,
)
for (const [index, { name }] of contenders.entries()) {
  const own = samples[index] ?? []
  const ratio = (kind: 'time' | 'cpu', share: number) => {
    const [ours, theirs] = [own, baseline].map((all) =>
      quantile(
        all.map((one) => one[kind]),
        share,
      ),
    )
    return ((theirs ?? 0) / (ours ?? 1)).toFixed(2)
  }
  const agrees = own.every(({ output }) => totals(output) === totals(baseline[0]?.output ?? ''))
  console.log(
    `${name.padEnd(26)}${ratio('time', 0)} × in the best round, ${ratio('time', 0.5)} × in the middle one, ${ratio('cpu', 0.5)} × per processor time${agrees ? '' : ', but counts something else'}`,
  )
}

/** What both print, in one form. */
function totals(output: string): string {
  const { successes, failures, hiddenUnderSuccess, wronglyRetried, wronglyGivenUp } = JSON.parse(output)
  return JSON.stringify([
    successes,
    failures,
    hiddenUnderSuccess,
    wronglyRetried.total ?? wronglyRetried,
    wronglyGivenUp,
  ])
}
