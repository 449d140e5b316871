import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { quantile } from '../compare.ts'
import { generatedFolder, root } from '../folders.ts'

/** What a catalogue of so many codes costs its author, in seconds. */
export interface CatalogueCost {
  readonly codes: number
  /** To type-check the catalogue, its adapter and a switch over every reason, beyond what Faultline's own types take. */
  readonly typesSeconds: number
  /** To run the contract's tests, the start of the test runner included. */
  readonly contractSeconds: number
}

const compiler = fileURLToPath(new URL('./bin/tsc', import.meta.resolve('typescript-native/package.json')))
const vitest = join(root, 'node_modules/vitest/vitest.mjs')

/** Measures catalogues that are generated: their codes are strings, three of each category in turn. */
export function catalogueCosts(): CatalogueCost[] {
  const none = secondsOf(3, () => typecheck(write(0)))
  return [10, 500, 2_000].map((codes) => {
    const folder = write(codes)
    return {
      codes,
      typesSeconds: secondsOf(3, () => typecheck(folder)) - none,
      contractSeconds: secondsOf(1, () => node(vitest, 'run', '--root', folder)),
    }
  })
}

function secondsOf(times: number, work: () => void): number {
  const taken = Array.from({ length: times }, () => {
    const begun = performance.now()
    work()
    return (performance.now() - begun) / 1000
  })
  return quantile(taken, 0.5)
}

const typecheck = (folder: string) => node(compiler, '-p', folder, '--singleThreaded')
const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: root, stdio: 'pipe' })

const categories = ['invalid_request', 'not_found', 'rate_limited', 'unavailable', 'permission_denied']

/** Writes an adapter of so many codes, who uses it, and its test; gives the folder. */
function write(codes: number): string {
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
    'use.ts': useSource(reasons),
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

const useSource = (reasons: readonly string[]) => `import { assertNever } from '@faultline/core'
import type { GeneratedFault } from './adapter.ts'

export function handle(fault: GeneratedFault): string {
  switch (fault.reason) {
${reasons.map((reason) => `    case '${reason}': return fault.category`).join('\n')}
    case undefined: return fault.message
    default: return assertNever(fault)
  }
}
`

const testSource = `import { describeContract } from '@faultline/testing/contract'
import { generated } from './adapter.ts'

describeContract({
  adapter: generated,
  respond: ({ ok, code, message }) => (ok ? { id: 7 } : { error: { code, message } }),
})
`

const configSource = `export default {
  resolve: { conditions: ['@faultline/source'] },
  ssr: { resolve: { conditions: ['@faultline/source'], externalConditions: ['@faultline/source'] } },
}
`
