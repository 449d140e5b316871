import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hardenedFlags } from './flags.ts'

const folder = mkdtempSync(join(tmpdir(), 'faultline-hardened-'))
const program = join(folder, 'main.mjs')

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'main.ts')],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@faultline/source'],
    external: ['vitest', 'fast-check'],
  })
})

afterAll(() => rmSync(folder, { recursive: true }))

const sayings = async (flags: readonly string[], mode: string) => {
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, program, mode])
  return JSON.parse(stdout)
}

test.each<[string, readonly string[], string]>([
  ['intrinsics are frozen, strings can’t become code and __proto__ throws', hardenedFlags, 'clean'],
  ['the prototype of all objects is polluted', [], 'polluted'],
  ['the prototype of all objects is polluted after first use', [], 'polluted later'],
])(
  'where %s, every decision is the same',
  async (_where, flags, mode) => {
    const usual = await sayings([], 'clean')
    expect(usual).toHaveLength(316)
    expect(usual.filter((text: string) => text.includes('"vendor"')).length).toBeGreaterThan(200)
    expect(await sayings(flags, mode)).toEqual(usual)
  },
  60_000,
)
