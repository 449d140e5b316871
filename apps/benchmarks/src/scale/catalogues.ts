import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatedFolder, root } from '../folders.ts'

/** What a catalogue of so many codes costs its author, in seconds of the processor. */
export interface CatalogueCost {
  readonly codes: number
  /** To type-check the catalogue, its adapter and a switch over ten reasons, beyond a catalogue of one code. */
  readonly typesSeconds: number
  /** To type-check a switch over every reason too. */
  readonly exhaustiveSeconds: number
  /** To run the contract's tests, the start of the test runner included. */
  readonly contractSeconds: number
}

const compiler = fileURLToPath(new URL('./bin/tsc', import.meta.resolve('typescript-native/package.json')))
const vitest = join(root, 'node_modules/vitest/vitest.mjs')

/** Measures catalogues that are generated: their codes are strings, of five categories in turn. */
export function catalogueCosts(): CatalogueCost[] {
  const one = typecheckSeconds(write(1, 1))
  return [10, 500, 2_000].map((codes) => {
    const exhaustiveSeconds = typecheckSeconds(write(codes, codes)) - one
    const folder = write(codes, 10)
    return {
      codes,
      typesSeconds: typecheckSeconds(folder) - one,
      exhaustiveSeconds,
      contractSeconds: processorSeconds(vitest, 'run', '--root', folder),
    }
  })
}

/** The least of three: what disturbs only adds. */
function typecheckSeconds(folder: string): number {
  return Math.min(...[1, 2, 3].map(() => processorSeconds(compiler, '-p', folder, '--singleThreaded')))
}

/** Runs a program on this Node, and gives the processor time that it took, of its own processes too. */
function processorSeconds(...args: string[]): number {
  const script = '"$0" "$@" || exit $?; times'
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}${stderr}`)
  const times =
    stdout
      .trim()
      .split('\n')
      .at(-1)
      ?.matchAll(/(\d+)m([\d.]+)s/g) ?? []
  return [...times].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0)
}

const categories = ['invalid_request', 'not_found', 'rate_limited', 'unavailable', 'permission_denied']

/** Writes an adapter of so many codes, a switch over so many of its reasons, and its test; gives the folder. */
function write(codes: number, handled: number): string {
  const folder = join(generatedFolder, `catalogue-of-${codes}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const reasons = Array.from({ length: codes }, (_, index) => `FAILURE_${index}`)
  const rows = reasons.map(
    (reason, index) =>
      `    ${reason}: { status: 400, category: '${categories[index % categories.length]}' },`,
  )
  const files = {
    'adapter.ts': adapterSource(rows),
    'use.ts': useSource(reasons.slice(0, handled), handled === codes),
    'vendor.test.ts': testSource,
    'vitest.config.ts': configSource,
    'tsconfig.json': JSON.stringify({
      extends: `${root}tsconfig.base.json`,
      include: ['adapter.ts', 'use.ts'],
    }),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const adapterSource = (rows: readonly string[]) => `import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter, defineCatalogue, readFields } from '@faultline/core/adapter'

export const catalogue = defineCatalogue({
  vendor: 'generated',
  title: 'Generated',
  docsUrl: 'https://vendor.example/errors',
  readOn: '2026-11-21',
  codes: 'lowercase',
  success: { status: 200 },
  failures: {
${rows.join('\n')}
  },
})

export type GeneratedFault = FaultOf<typeof catalogue>

export const generated: Adapter<GeneratedFault, unknown> = createAdapter({
  catalogue,
  read: readFields({ code: 'error.code', message: 'error.message' }),
})
`

const useSource = (reasons: readonly string[], all: boolean) => `import { assertNever } from '@faultline/core'
import type { GeneratedFault } from './adapter.ts'

export function handle(fault: GeneratedFault): string {
  switch (fault.reason) {
${reasons.map((reason) => `    case '${reason}': return fault.category`).join('\n')}
    case undefined: return fault.message
    default: return ${all ? 'assertNever(fault)' : 'assertNever.name + fault.reason'}
  }
}
`

const testSource = `import { describeContract } from '@faultline/testing/contract'
import { generated } from './adapter.ts'

describeContract({
  adapter: generated,
  success: 'json',
  respond: ({ ok, code, message }) => (ok ? { id: 7 } : { error: { code, message } }),
})
`

const configSource = `export default {
  resolve: { conditions: ['@faultline/source'] },
  ssr: { resolve: { conditions: ['@faultline/source'], externalConditions: ['@faultline/source'] } },
}
`
