import { capture } from '../run/capture.ts'
import { install } from './consumer.ts'
import type { Result } from './result.ts'

const versions = ['5.9', '6.0', '7.0']
const resolutions = [
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
] as const

/** Compiles the consumer with each version of TypeScript, as strictly as it goes; gives a result for each. */
export async function compileAll(folder: string): Promise<Result[]> {
  const results: Result[] = []
  for (const version of versions) {
    const alias = `typescript-${version}`
    const problem = await install(folder, [`${alias}@npm:typescript@~${version}.0`])
    for (const [resolution, module] of resolutions) {
      const name = `TypeScript ${version}, ${resolution}`
      if (problem) results.push({ name, skipped: problem })
      else results.push(await compile(folder, { name, alias, resolution, module }))
    }
  }
  return results
}

interface Compilation {
  readonly name: string
  readonly alias: string
  readonly resolution: string
  readonly module: string
}

async function compile(folder: string, { name, alias, resolution, module }: Compilation): Promise<Result> {
  const strictness = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--noEmit']
  const target = ['--target', 'es2022', '--lib', 'es2022,dom,dom.iterable']
  const modules = ['--module', module, '--moduleResolution', resolution, '--skipLibCheck', 'false']
  const command = [`node_modules/${alias}/bin/tsc`, ...strictness, ...target, ...modules, 'types.ts']
  const { code, output } = await capture('node', command, { cwd: folder })
  return code === 0 ? { name, passed: 1, failed: [] } : { name, passed: 0, failed: [output.trim()] }
}
